package org.jiedai.frontdesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.jiedai.appointment.AppointmentState;
import org.jiedai.followup.ComplaintState;
import org.jiedai.handoff.Changes;
import org.jiedai.reception.Arrival;
import org.jiedai.reception.Arrivals;
import org.jiedai.reception.LastCalls;
import org.jiedai.reception.Turn;
import org.jiedai.repairorder.RepairOrderState;
import org.jiedai.roster.Attendance;
import org.jiedai.shared.Actor;
import org.jiedai.shared.Stamp;
import org.jiedai.staff.Staff;
import org.jiedai.staff.UnfinishedWork;
import org.jiedai.workshop.TicketState;

/** Looks through the stages for what is left of a person's work. */
@ApplicationScoped
public class JpaUnfinishedWork implements UnfinishedWork {
    private static final List<AppointmentState> BOOKED = List.of(AppointmentState.BOOKED);
    private static final List<RepairOrderState> GONE = List.of(RepairOrderState.CLOSED, RepairOrderState.CANCELLED);
    private static final List<TicketState> IN_HAND = List.of(TicketState.ASSIGNED, TicketState.WORKING);
    private static final List<ComplaintState> SETTLED = List.of(ComplaintState.CLOSED);

    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Inject
    private Arrivals arrivals;

    @Inject
    private LastCalls lastCalls;

    @Inject
    private Staff staff;

    @Inject
    private Attendance attendance;

    @Inject
    private Changes changes;

    @Override
    public Count of(String login) {
        return of(login, null);
    }

    @Override
    public Count of(String login, String storeCode) {
        return new Count(
                count("""
                        select count(a)
                        from Appointment a
                        where a.state in :states and (a.advisor = :login or a.technician = :login)
                        and (:store is null or a.storeCode = :store)""", login, storeCode, BOOKED),
                count("""
                        select count(o)
                        from RepairOrder o
                        where o.state not in :states and o.advisor = :login
                        and (:store is null or o.storeCode = :store)""", login, storeCode, GONE),
                count("""
                        select count(w)
                        from WorkTicket w
                        where w.state in :states and w.technician = :login
                        and (:store is null or w.storeCode = :store)""", login, storeCode, IN_HAND),
                count("""
                        select count(c)
                        from Complaint c
                        where c.state not in :states and c.owner = :login
                        and (:store is null or c.storeCode = :store)""", login, storeCode, SETTLED));
    }

    @Override
    public void passOn(String login, Stamp by) {
        arrivals.waitingFor(login).stream()
                .filter(arrival -> !advisors(arrival).contains(login))
                .forEach(arrival -> callNext(arrival, by));
    }

    private void callNext(Arrival arrival, Stamp by) {
        String store = arrival.storeCode();
        lastCalls.lock(store);
        Optional<String> next = Turn.next(attendance.at(store, by.at()).receivers(by.at()), lastCalls.of(store));
        next.ifPresent(advisor -> lastCalls.called(store, advisor, by.at()));
        arrival.callAnother(next.orElse(null), there(store, by));
        changes.afterCommit(store);
    }

    // Whoever administers this may sit in another store.
    private static Stamp there(String store, Stamp by) {
        return new Actor(by.login(), store, by.actor().roles()).at(by.at());
    }

    private List<String> advisors(Arrival arrival) {
        return staff.staffing(arrival.storeCode()).advisors();
    }

    private long count(String query, String login, String storeCode, List<? extends Enum<?>> states) {
        return em.createQuery(query, Long.class)
                .setParameter("states", states)
                .setParameter("login", login)
                .setParameter("store", storeCode)
                .getSingleResult();
    }
}

package org.jiedai.appointment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiedai.catalogue.LineTotal;
import org.jiedai.catalogue.ModelOfCar;
import org.jiedai.catalogue.Pricing;
import org.jiedai.handoff.LineItem;
import org.jiedai.roster.Attendance;
import org.jiedai.roster.OnDuty;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.Caller;
import org.jiedai.shared.Roles;
import org.jiedai.shared.VehicleNo;

/** The booking register to look at: what comes, what is to be called, one booking in full. */
@Stateless
public class AppointmentBoard {
    private static final int PAGE = 50;
    private static final int MOST_COMING = 300;

    /** No reminder is raised longer before its appointment. */
    private static final Duration LONGEST_AHEAD = Duration.ofDays(30);

    /** What is looked through for what is missing. */
    private static final Duration SOON = Duration.ofDays(14);

    private static final List<AppointmentState> OPEN =
            List.of(AppointmentState.REGISTERED, AppointmentState.READ_BACK, AppointmentState.BOOKED);
    /** The store's bookings as rows of a list; conditions follow. */
    static final String ROWS = """
            select new org.jiedai.appointment.AppointmentRow(a.number, a.version, a.state,
            a.visitor.plate, a.visitor.customerName, a.visitor.phone, a.visitor.vehicle,
            a.slotStart, a.minutes, a.slotEnd, a.advisor, a.bay, a.technician,
            a.preparation.planned, a.preparation.parts, a.preparation.shelfPlace, a.preparation.partsExpectedOn)
            from Appointment a where a.storeCode = :store""";

    private static final String ROW = ROWS + " and ";

    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Inject
    private Appointments appointments;

    @Inject
    private Obstacles obstacles;

    @Inject
    private Attendance attendance;

    @Inject
    private Pricing pricing;

    @Inject
    private ModelOfCar models;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Bookings still to come or not finished, by time. */
    @RolesAllowed({Roles.INFORMATION_CLERK, Roles.SERVICE_ADVISOR, Roles.FOLLOW_UP_AGENT})
    public List<AppointmentRow> open(int page) {
        return em.createQuery(ROW + "a.state in :open order by a.slotStart, a.id", AppointmentRow.class)
                .setParameter("store", caller.actor().storeCode())
                .setParameter("open", OPEN)
                .setFirstResult(page * PAGE)
                .setMaxResults(PAGE)
                .getResultList();
    }

    /** The booking with which a car may come today: its next one. */
    @RolesAllowed(Roles.SERVICE_ADVISOR)
    public Optional<AppointmentRow> bookedFor(VehicleNo vehicle) {
        return em.createQuery(
                        ROW + "a.visitor.vehicleNo = :vehicle and a.state = :booked order by a.slotStart, a.id",
                        AppointmentRow.class)
                .setParameter("store", caller.actor().storeCode())
                .setParameter("vehicle", vehicle)
                .setParameter("booked", AppointmentState.BOOKED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** What is still to come for these cars. */
    @RolesAllowed({Roles.INFORMATION_CLERK, Roles.SERVICE_ADVISOR, Roles.FOLLOW_UP_AGENT, Roles.SERVICE_MANAGER})
    public List<AppointmentRow> openFor(List<VehicleNo> cars) {
        return em.createQuery(
                        ROW + "a.visitor.vehicleNo in :cars and a.state in :open order by a.slotStart, a.id",
                        AppointmentRow.class)
                .setParameter("store", caller.actor().storeCode())
                .setParameter("cars", cars)
                .setParameter("open", OPEN)
                .setMaxResults(PAGE)
                .getResultList();
    }

    /** Who is to be reminded now, and who said that they want another time and have none yet (A9). */
    @RolesAllowed({Roles.INFORMATION_CLERK, Roles.SERVICE_ADVISOR, Roles.FOLLOW_UP_AGENT})
    public List<ReminderRow> reminders() {
        return em.createQuery("""
                                select new org.jiedai.appointment.ReminderRow(a.number, a.version, r.kind,
                                r.dueAt, a.visitor.plate, a.visitor.customerName, a.visitor.phone, a.slotStart,
                                r.raisedAt, r.outcome)
                                from Reminder r, Appointment a
                                where a.number = r.appointmentNo and r.storeCode = :store and (r.outcome is null
                                and r.raisedAt is not null or r.outcome = :newTime and r.raisedAt > :lately and
                                a.state = :booked and a.slotStart = r.slotStart)
                                order by a.slotStart, a.id""", ReminderRow.class)
                .setParameter("store", caller.actor().storeCode())
                .setParameter("newTime", ReminderOutcome.NEW_TIME)
                .setParameter("lately", clock.instant().minus(LONGEST_AHEAD))
                .setParameter("booked", AppointmentState.BOOKED)
                .setMaxResults(PAGE)
                .getResultList();
    }

    /** The booked ones that begin between two moments, by time: are they ready? (A9) */
    @RolesAllowed({Roles.INFORMATION_CLERK, Roles.SERVICE_ADVISOR, Roles.FOLLOW_UP_AGENT})
    public List<AppointmentRow> coming(Instant from, Instant to) {
        return em.createQuery(
                        ROW + "a.state = :booked and a.slotStart >= :from and a.slotStart < :to"
                                + " order by a.slotStart, a.id",
                        AppointmentRow.class)
                .setParameter("store", caller.actor().storeCode())
                .setParameter("booked", AppointmentState.BOOKED)
                .setParameter("from", from)
                .setParameter("to", to)
                .setMaxResults(MOST_COMING)
                .getResultList();
    }

    /** Who receives and repairs here now and in the coming days: what is booked with others is not ready (A9). */
    @RolesAllowed({Roles.INFORMATION_CLERK, Roles.SERVICE_ADVISOR, Roles.FOLLOW_UP_AGENT})
    public OnDuty here() {
        Instant now = clock.instant();
        return attendance.between(caller.actor().storeCode(), now, now.plus(SOON));
    }

    /**
     * The bookings to come that cannot be kept as they were promised, by time: others take them, or the customer is
     * called and given another time (A2, A9).
     */
    @RolesAllowed({
        Roles.INFORMATION_CLERK,
        Roles.SERVICE_ADVISOR,
        Roles.FOLLOW_UP_AGENT,
        Roles.SERVICE_MANAGER,
        Roles.ADMINISTRATOR
    })
    public List<NotKept> notKept() {
        String store = caller.actor().storeCode();
        Map<AppointmentNo, Set<Obstacle>> found = obstacles.after(store, clock.instant());
        return found.isEmpty()
                ? List.of()
                : em.createQuery(
                                ROW + "a.state = :booked and a.number in :numbers order by a.slotStart, a.id",
                                AppointmentRow.class)
                        .setParameter("store", store)
                        .setParameter("booked", AppointmentState.BOOKED)
                        .setParameter(
                                "numbers",
                                found.keySet().stream().limit(MOST_COMING).toList())
                        .getResultStream()
                        .map(row -> new NotKept(row, List.copyOf(found.get(row.number()))))
                        .toList();
    }

    /** One booking with its priced lines (A3). */
    @RolesAllowed({Roles.INFORMATION_CLERK, Roles.SERVICE_ADVISOR, Roles.FOLLOW_UP_AGENT})
    public AppointmentSheet sheet(AppointmentNo number) {
        Appointment appointment = appointments.get(number);
        String model = models.of(appointment.visitor().vehicleNo());
        List<LineItem> lines = pricing.lines(appointment.storeCode(), model, appointment.work());
        AppointmentRow row = row(number);
        return new AppointmentSheet(
                row,
                gone(row),
                appointment.need(),
                appointment.visitor().vehicleNo(),
                appointment.visitor().customerNo(),
                appointment.visitor().bringer(),
                appointment.work(),
                lines,
                lines.stream().map(LineTotal::of).reduce(BigDecimal.ZERO, BigDecimal::add),
                appointment.readBackText(),
                List.copyOf(Appointment.LIFE_CYCLE.acts(appointment.state(), caller.actor())));
    }

    private List<String> gone(AppointmentRow row) {
        return row.slotStart() == null
                ? List.of()
                : row.gone(attendance.at(caller.actor().storeCode(), row.slotStart()));
    }

    private AppointmentRow row(AppointmentNo number) {
        return em.createQuery(ROW + "a.number = :number", AppointmentRow.class)
                .setParameter("store", caller.actor().storeCode())
                .setParameter("number", number)
                .getSingleResult();
    }
}

package org.jiedai.frontdesk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiedai.appointment.AppointmentState;
import org.jiedai.shared.Caller;
import org.jiedai.shared.Roles;
import org.jiedai.shared.VehicleNo;

/** The one search box of the call roles: the cars that fit, each with the bookings it leads to (U1). */
@Stateless
public class FinderBoard {
    private static final List<AppointmentState> OPEN =
            List.of(AppointmentState.REGISTERED, AppointmentState.READ_BACK, AppointmentState.BOOKED);
    private static final int MOST = 50;

    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Inject
    private Search search;

    @Inject
    private Caller caller;

    /** The cars that fit, best first; empty for less than is worth looking for. */
    @RolesAllowed({Roles.SERVICE_ADVISOR, Roles.INFORMATION_CLERK, Roles.FOLLOW_UP_AGENT})
    public List<FoundCar> find(String typed) {
        List<SearchHit> hits = search.find(typed);
        Map<VehicleNo, List<OpenBooking>> bookings = hits.isEmpty()
                ? Map.of()
                : bookings(hits.stream().map(SearchHit::vehicleNo).toList());
        return hits.stream()
                .map(hit -> new FoundCar(hit, bookings.getOrDefault(hit.vehicleNo(), List.of())))
                .toList();
    }

    /** Whether anything is looked for by what was typed so far. */
    @RolesAllowed({Roles.SERVICE_ADVISOR, Roles.INFORMATION_CLERK, Roles.FOLLOW_UP_AGENT})
    public boolean isWorthLooking(String typed) {
        return !new SearchText(typed, "").ways().isEmpty();
    }

    private Map<VehicleNo, List<OpenBooking>> bookings(List<VehicleNo> cars) {
        return em.createQuery("""
                                select new org.jiedai.frontdesk.OpenBooking(a.visitor.vehicleNo, a.number, a.state,
                                a.slotStart)
                                from Appointment a
                                where a.storeCode = :store and a.visitor.vehicleNo in :cars and a.state in :open
                                order by a.slotStart, a.id""", OpenBooking.class)
                .setParameter("store", caller.actor().storeCode())
                .setParameter("cars", cars)
                .setParameter("open", OPEN)
                .setMaxResults(MOST)
                .getResultStream()
                .collect(Collectors.groupingBy(OpenBooking::vehicleNo));
    }
}

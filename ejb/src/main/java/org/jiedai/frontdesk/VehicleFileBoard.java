package org.jiedai.frontdesk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiedai.appointment.AppointmentBoard;
import org.jiedai.customer.CustomerBoard;
import org.jiedai.customer.Visitor;
import org.jiedai.followup.ComplaintState;
import org.jiedai.repairorder.RepairOrderState;
import org.jiedai.shared.Caller;
import org.jiedai.shared.CustomerNo;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Roles;
import org.jiedai.shared.VehicleNo;

/** The files of the store's cars: what was done, what was declined, what is to come (R2, A1). */
@Stateless
@RolesAllowed({Roles.SERVICE_ADVISOR, Roles.INFORMATION_CLERK, Roles.FOLLOW_UP_AGENT, Roles.SERVICE_MANAGER})
public class VehicleFileBoard {
    private static final int LAST_VISITS = 100;

    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Inject
    private CustomerBoard cards;

    @Inject
    private AppointmentBoard appointments;

    @Inject
    private JpaRecommendations recommendations;

    @Inject
    private Caller caller;

    /** @throws org.jiedai.shared.RuleBroken there is no such car, or it is another store's */
    public VehicleFile of(VehicleNo car) {
        var card = cards.card(car);
        List<FileVisit> visits = withoutFormer(visits(car), card.customerNo());
        return new VehicleFile(
                card,
                cards.life(car),
                visits,
                work(visits.stream().map(FileVisit::number).toList()),
                recommendations.of(caller.actor().storeCode(), List.of(car)),
                appointments.openFor(List.of(car)),
                next(car),
                complaints(visits.stream().map(FileVisit::number).toList()));
    }

    private List<FileVisit> visits(VehicleNo car) {
        return em.createQuery("""
                        select new org.jiedai.frontdesk.FileVisit(o.number, o.state, o.complaint, o.mileage,
                        o.agreement.signedTotal, o.advisor, o.repair.technician)
                        from RepairOrder o
                        where o.storeCode = :store and o.visitor.vehicleNo = :car and o.state <> :cancelled
                        order by o.id desc""", FileVisit.class)
                .setParameter("store", caller.actor().storeCode())
                .setParameter("car", car)
                .setParameter("cancelled", RepairOrderState.CANCELLED)
                .setMaxResults(LAST_VISITS)
                .getResultList();
    }

    // Personal data stay with the person, the past with the car.
    private List<FileVisit> withoutFormer(List<FileVisit> visits, CustomerNo owner) {
        if (visits.isEmpty()) {
            return visits;
        }
        Map<RepairOrderNo, Visitor> former = em.createQuery("""
                        select o.number, o.visitor
                        from RepairOrder o
                        where o.number in :visits and o.visitor.customerNo <> :owner
                        order by o.id""", Object[].class)
                .setParameter("visits", visits.stream().map(FileVisit::number).toList())
                .setParameter("owner", owner)
                .getResultStream()
                .collect(Collectors.toMap(row -> (RepairOrderNo) row[0], row -> (Visitor) row[1]));
        return visits.stream()
                .map(visit -> former.containsKey(visit.number()) ? visit.of(former.get(visit.number())) : visit)
                .toList();
    }

    private Map<RepairOrderNo, List<String>> work(List<RepairOrderNo> visits) {
        Map<RepairOrderNo, List<String>> work = new LinkedHashMap<>();
        if (!visits.isEmpty()) {
            em.createQuery("""
                            select o.number, l.name
                            from RepairOrder o
                            join o.lines l
                            where o.number in :visits
                            order by o.id, l.lineNo""", Object[].class)
                    .setParameter("visits", visits)
                    .getResultList()
                    .forEach(line -> work.computeIfAbsent((RepairOrderNo) line[0], visit -> new ArrayList<>())
                            .add((String) line[1]));
        }
        return work;
    }

    private String next(VehicleNo car) {
        return em.createQuery("""
                        select d.nextMaintenance
                        from Delivery d, RepairOrder o
                        where o.storeCode = :store and o.visitor.vehicleNo = :car and d.number = o.number
                        and d.nextMaintenance is not null
                        order by d.id desc""", String.class)
                .setParameter("store", caller.actor().storeCode())
                .setParameter("car", car)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse("");
    }

    private Map<RepairOrderNo, String> complaints(List<RepairOrderNo> visits) {
        return visits.isEmpty()
                ? Map.of()
                : em.createQuery("""
                                select c.repairOrderNo, c.text
                                from Complaint c
                                where c.repairOrderNo in :visits and c.state <> :closed
                                order by c.id""", Object[].class)
                        .setParameter("visits", visits)
                        .setParameter("closed", ComplaintState.CLOSED)
                        .getResultStream()
                        .collect(Collectors.toMap(
                                row -> (RepairOrderNo) row[0],
                                row -> (String) row[1],
                                (one, more) -> one + " · " + more));
    }
}

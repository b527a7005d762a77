package org.jiedai.frontdesk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiedai.delivery.DeliveryState;
import org.jiedai.reception.ArrivalState;
import org.jiedai.repairorder.ExtraWorkState;
import org.jiedai.repairorder.RepairOrderState;
import org.jiedai.shared.Caller;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Roles;

/** The front desk at a glance: who waits, which cars are in the house, what is asked. */
@Stateless
public class FrontDeskBoard {
    private static final int IN_THE_HOUSE = 300;

    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Inject
    private Caller caller;

    /** Who came and is not received yet, longest wait first (R1). */
    @RolesAllowed({Roles.SERVICE_ADVISOR, Roles.SERVICE_MANAGER, Roles.GROUP_MANAGER})
    public List<ArrivalRow> arrivals() {
        return em.createQuery("""
                                select new org.jiedai.frontdesk.ArrivalRow(a.number, a.version, a.state, a.plate,
                                a.who, a.appointmentNo, a.calledAdvisor, a.arrivedAt, c.name, v.model)
                                from Arrival a
                                left join Vehicle v on v.plate = a.plate and v.storeCode = a.storeCode
                                left join Customer c on c.number = v.customerNo
                                where a.storeCode = :store and a.state in :open
                                order by a.arrivedAt, a.id""", ArrivalRow.class)
                .setParameter("store", caller.actor().storeCode())
                .setParameter("open", List.of(ArrivalState.WAITING, ArrivalState.GREETED))
                .setMaxResults(IN_THE_HOUSE)
                .getResultList();
    }

    /** The cars in the house, by promised time (U11). */
    @RolesAllowed({Roles.SERVICE_ADVISOR, Roles.SERVICE_MANAGER, Roles.GROUP_MANAGER})
    public List<OrderCard> cards() {
        return em.createQuery("""
                                select new org.jiedai.frontdesk.OrderCard(o.number, o.state, o.visitor.plate,
                                o.visitor.customerName, o.visitor.vehicle, o.advisor, o.repair.technician, o.repair.bay,
                                o.agreement.stay, o.promise.first, o.promise.present, o.promise.checkRaisedAt,
                                o.promise.checkedAt, o.repair.waitsForParts, o.agreement.signedTotal, o.complaint)
                                from RepairOrder o
                                where o.storeCode = :store and o.state not in :gone
                                order by o.promise.present, o.id""", OrderCard.class)
                .setParameter("store", caller.actor().storeCode())
                .setParameter("gone", List.of(RepairOrderState.CLOSED, RepairOrderState.CANCELLED))
                .setMaxResults(IN_THE_HOUSE)
                .getResultList();
    }

    /** The extra work nobody has answered yet (R14, R15). */
    @RolesAllowed({Roles.SERVICE_ADVISOR, Roles.SERVICE_MANAGER, Roles.GROUP_MANAGER})
    public List<OpenQuestion> questions() {
        return em.createQuery("""
                                select new org.jiedai.frontdesk.OpenQuestion(e.number, e.repairOrderNo, e.state,
                                e.finding, e.safety, e.changedAt)
                                from ExtraWork e
                                where e.storeCode = :store and e.state in :open
                                order by e.changedAt, e.id""", OpenQuestion.class)
                .setParameter("store", caller.actor().storeCode())
                .setParameter("open", List.of(ExtraWorkState.FOUND, ExtraWorkState.ASKED))
                .setMaxResults(IN_THE_HOUSE)
                .getResultList();
    }

    /** The deliveries under way: order and how far it is. */
    @RolesAllowed(Roles.SERVICE_ADVISOR)
    public Map<RepairOrderNo, DeliveryState> deliveries() {
        return em.createQuery(
                        "select d.number, d.state from Delivery d where d.storeCode = :store and d.state <> :closed",
                        Object[].class)
                .setParameter("store", caller.actor().storeCode())
                .setParameter("closed", DeliveryState.CLOSED)
                .setMaxResults(IN_THE_HOUSE)
                .getResultStream()
                .collect(Collectors.toMap(row -> (RepairOrderNo) row[0], row -> (DeliveryState) row[1]));
    }
}

package org.jiedai.frontdesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jiedai.shared.VehicleNo;

/** What cars were advised, their customers declined, and nobody has done since. */
@ApplicationScoped
class JpaRecommendations {
    private static final int MOST = 20;

    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    /** Of these cars in a store; what concerns safety first, then the newest. */
    List<OpenRecommendation> of(String storeCode, List<VehicleNo> cars) {
        return em.createQuery("""
                        select new org.jiedai.frontdesk.OpenRecommendation(o.number, l.name, e.finding, e.safety)
                        from RepairOrder o, ExtraWork e
                        join e.lines l
                        join e.answers a
                        where o.storeCode = :store and o.visitor.vehicleNo in :cars and e.repairOrderNo = o.number
                        and a.lineNo = l.lineNo and a.agreed = false and not exists (select n.id
                        from RepairOrder n join n.lines d where n.visitor.vehicleNo = o.visitor.vehicleNo
                        and n.id > o.id and d.operationCode = l.operationCode)
                        order by e.safety desc, o.id desc, l.lineNo""", OpenRecommendation.class)
                .setParameter("store", storeCode)
                .setParameter("cars", cars)
                .setMaxResults(MOST)
                .getResultList();
    }
}

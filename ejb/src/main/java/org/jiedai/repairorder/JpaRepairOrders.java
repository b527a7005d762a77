package org.jiedai.repairorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import org.jiedai.shared.JpaRepository;
import org.jiedai.shared.RepairOrderNo;

/** The visits in the database. */
@ApplicationScoped
public class JpaRepairOrders extends JpaRepository<RepairOrder, RepairOrderNo> implements RepairOrders {
    private static final int AT_ONCE = 100;

    public JpaRepairOrders() {
        super(RepairOrder.class);
    }

    @Override
    public List<RepairOrder> toCheck(Instant promisedBefore) {
        return all(em.createQuery("""
                                select o
                                from RepairOrder o
                                where o.state in :states and o.promise.checkRaisedAt is null and o.promise.present
                                < :before""", RepairOrder.class)
                .setParameter("states", List.of(RepairOrderState.RELEASED, RepairOrderState.IN_REPAIR))
                .setParameter("before", promisedBefore)
                .setMaxResults(AT_ONCE)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<RepairOrder> onTag(String storeCode, String keyTag) {
        return all(em.createQuery("""
                                select o
                                from RepairOrder o
                                where o.storeCode = :store and o.state not in :gone and o.agreement.keyTag = :tag
                                order by o.id""", RepairOrder.class)
                .setParameter("store", storeCode)
                .setParameter("gone", List.of(RepairOrderState.CLOSED, RepairOrderState.CANCELLED))
                .setParameter("tag", keyTag));
    }

    @Override
    public List<RepairOrder> advisedBy(String login, String storeCode) {
        return all(em.createQuery("""
                                select o
                                from RepairOrder o
                                where o.state not in :gone and o.advisor = :login
                                and (:store is null or o.storeCode = :store)
                                order by o.id""", RepairOrder.class)
                .setParameter("gone", List.of(RepairOrderState.CLOSED, RepairOrderState.CANCELLED))
                .setParameter("login", login)
                .setParameter("store", storeCode));
    }
}

package org.jiedai.parts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jiedai.shared.JpaRepository;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.RepairOrderNo;

/** Requisitions in the database. */
@ApplicationScoped
public class JpaPartsRequisitions extends JpaRepository<PartsRequisition, RecordNo> implements PartsRequisitions {
    public JpaPartsRequisitions() {
        super(PartsRequisition.class);
    }

    @Override
    public List<PartsRequisition> unsettled(RepairOrderNo order) {
        return all(em.createQuery("""
                                select r
                                from PartsRequisition r
                                where r.repairOrderNo = :order and r.state <> :settled
                                order by r.id""", PartsRequisition.class)
                .setParameter("order", order)
                .setParameter("settled", RequisitionState.SETTLED));
    }

    @Override
    public int backOrdered(String storeCode, String partCode) {
        Number sum = em.createQuery("""
                                select sum(l.backOrdered)
                                from PartsRequisition r
                                join r.lines l
                                where r.storeCode = :store and r.state = :backOrdered
                                and l.partCode = :part""", Number.class)
                .setParameter("store", storeCode)
                .setParameter("backOrdered", RequisitionState.BACK_ORDERED)
                .setParameter("part", partCode)
                .getSingleResult();
        return sum == null ? 0 : sum.intValue();
    }
}

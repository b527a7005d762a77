package org.jiedai.parts;

import jakarta.enterprise.context.ApplicationScoped;
import org.jiedai.shared.JpaRepository;
import org.jiedai.shared.RecordNo;

/** Requisitions in the database. */
@ApplicationScoped
public class JpaPartsRequisitions extends JpaRepository<PartsRequisition, RecordNo> implements PartsRequisitions {
    public JpaPartsRequisitions() {
        super(PartsRequisition.class);
    }

    @Override
    public int backOrdered(String storeCode, String partCode) {
        Number sum = em.createQuery(
                        "select sum(l.backOrdered) from PartsRequisition r join r.lines l where r.storeCode = :store"
                                + " and r.state = :backOrdered and l.partCode = :part",
                        Number.class)
                .setParameter("store", storeCode)
                .setParameter("backOrdered", RequisitionState.BACK_ORDERED)
                .setParameter("part", partCode)
                .getSingleResult();
        return sum == null ? 0 : sum.intValue();
    }
}

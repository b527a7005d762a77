package org.jiedai.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jiedai.shared.JpaRepository;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.RepairOrderNo;

/** Parts asked for, in the database. */
@ApplicationScoped
public class JpaAskedPartsList extends JpaRepository<AskedParts, RecordNo> implements AskedPartsList {
    public JpaAskedPartsList() {
        super(AskedParts.class);
    }

    @Override
    public List<AskedQuantity> asked(RepairOrderNo order) {
        return em.createQuery("""
                        select new org.jiedai.workshop.AskedQuantity(i.lineNo, i.partCode, sum(i.asked))
                        from AskedParts a
                        join a.items i
                        where a.repairOrderNo = :order
                        group by i.lineNo, i.partCode""", AskedQuantity.class)
                .setParameter("order", order)
                .getResultList();
    }
}

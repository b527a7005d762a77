package org.jiedai.workshop;

import jakarta.enterprise.context.ApplicationScoped;
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
    public int asked(RepairOrderNo order, int lineNo, String partCode) {
        Number sum = em.createQuery("""
                                select sum(i.asked)
                                from AskedParts a
                                join a.items i
                                where a.repairOrderNo = :order and i.lineNo = :line
                                and i.partCode = :part""", Number.class)
                .setParameter("order", order)
                .setParameter("line", lineNo)
                .setParameter("part", partCode)
                .getSingleResult();
        return sum == null ? 0 : sum.intValue();
    }
}

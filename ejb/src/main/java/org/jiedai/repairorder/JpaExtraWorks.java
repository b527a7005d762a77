package org.jiedai.repairorder;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jiedai.shared.JpaRepository;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.RepairOrderNo;

/** Extra work in the database. */
@ApplicationScoped
public class JpaExtraWorks extends JpaRepository<ExtraWork, RecordNo> implements ExtraWorks {
    public JpaExtraWorks() {
        super(ExtraWork.class);
    }

    @Override
    public List<ExtraWork> of(RepairOrderNo repairOrderNo) {
        return all(
                em.createQuery("select e from ExtraWork e where e.repairOrderNo = :no order by e.id", ExtraWork.class)
                        .setParameter("no", repairOrderNo));
    }

    @Override
    public Optional<ExtraWork> byLink(String hash) {
        return one(em.createQuery("select e from ExtraWork e where e.linkHash = :hash", ExtraWork.class)
                .setParameter("hash", hash));
    }
}

package org.jiedai.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jiedai.shared.JpaRepository;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.RepairOrderNo;

/** Extra work found, in the database. */
@ApplicationScoped
public class JpaExtraFindings extends JpaRepository<ExtraFinding, RecordNo> implements ExtraFindings {
    public JpaExtraFindings() {
        super(ExtraFinding.class);
    }

    @Override
    public List<ExtraFinding> undecided(RepairOrderNo ticket) {
        return all(em.createQuery(
                        "select f from ExtraFinding f where f.repairOrderNo = :ticket and f.state = :reported",
                        ExtraFinding.class)
                .setParameter("ticket", ticket)
                .setParameter("reported", FindingState.REPORTED));
    }
}

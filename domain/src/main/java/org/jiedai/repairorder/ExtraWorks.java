package org.jiedai.repairorder;

import java.util.List;
import java.util.Optional;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Repository;

/** The extra work found during repairs. */
public interface ExtraWorks extends Repository<ExtraWork, RecordNo> {
    List<ExtraWork> of(RepairOrderNo repairOrderNo);

    /** The one whose link has this hash. */
    Optional<ExtraWork> byLink(String hash);
}

package org.jiedai.workshop;

import java.util.List;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Repository;

/** Extra work found. */
public interface ExtraFindings extends Repository<ExtraFinding, RecordNo> {

    /** A ticket's findings that wait for the customer's word. */
    List<ExtraFinding> undecided(RepairOrderNo ticket);
}

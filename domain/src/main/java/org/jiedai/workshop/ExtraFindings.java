package org.jiedai.workshop;

import org.jiedai.shared.RecordNo;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Repository;

/** Extra work found. */
public interface ExtraFindings extends Repository<ExtraFinding, RecordNo> {

    /** How many of a ticket's findings wait for the customer's word. */
    long undecided(RepairOrderNo ticket);
}

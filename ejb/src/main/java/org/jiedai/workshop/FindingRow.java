package org.jiedai.workshop;

import org.jiedai.shared.RecordNo;
import org.jiedai.shared.RepairOrderNo;

/** Extra work found, as the ticket shows it. */
public record FindingRow(
        RepairOrderNo ticket,
        RecordNo number,
        FindingState state,
        String finding,
        boolean safety,
        Integer affectedLine,
        String proposed,
        String agreed) {}

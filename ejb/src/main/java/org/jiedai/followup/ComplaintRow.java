package org.jiedai.followup;

import java.io.Serializable;
import java.time.Instant;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.RepairOrderNo;

/** A complaint in the list, complete enough to act on it. */
public record ComplaintRow(
        RecordNo number,
        int version,
        RepairOrderNo repairOrderNo,
        String plate,
        String customerName,
        String text,
        ComplaintState state,
        Instant raisedAt,
        String owner,
        Instant deadline,
        Instant escalatedAt,
        String answer,
        String verdict,
        Instant closedAt)
        implements Serializable {}

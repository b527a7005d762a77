package org.jiedai.followup;

import java.time.Instant;
import org.jiedai.shared.RepairOrderNo;

/** A call in the agent's list. */
public record FollowUpRow(
        RepairOrderNo number,
        FollowUpState state,
        String plate,
        String vehicle,
        String customerName,
        String advisor,
        Instant deliveredAt,
        Instant dueAt,
        int priority,
        boolean deliveredLate,
        boolean reworked,
        int attempts) {}

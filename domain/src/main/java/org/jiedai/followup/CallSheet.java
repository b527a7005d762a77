package org.jiedai.followup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jiedai.shared.RepairOrderNo;

/** A call as the agent has it before him: read only. */
public record CallSheet(
        RepairOrderNo number,
        int version,
        CallState state,
        FollowUpVisit visit,
        Instant dueAt,
        List<CallAttempt> attempts,
        Optional<Survey> survey) {}

package org.jiedai.followup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jiedai.shared.RepairOrderNo;

/** A call as the agent has it before them: read only. */
public record FollowUpSheet(
        RepairOrderNo number,
        int version,
        FollowUpState state,
        FollowUpVisit visit,
        Instant dueAt,
        List<FollowUpAttempt> attempts,
        Optional<Survey> survey) {}

package org.jiedai.handoff;

import java.time.Instant;
import java.util.UUID;

/** R19: the washer reports the car clean. */
public record WashFinished(
        UUID messageId, String storeCode, String repairOrderNo, Instant occurredAt, String by, int minutes)
        implements HandOff.OfRepairOrder {}

package org.jiedai.handoff;

import java.time.Instant;
import java.util.UUID;

/** R6: documents, kit, walkaround and valuables are on record. */
public record ReceptionFinished(
        UUID messageId, String storeCode, String repairOrderNo, Instant occurredAt, String by, int mileage)
        implements HandOff.OfRepairOrder {}

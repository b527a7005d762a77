package org.jiedai.handoff;

import java.time.Instant;
import java.util.UUID;

/**
 * R7: the visit's estimate was changed or told.
 *
 * @param versionNo the version that there is now
 */
public record EstimateChanged(
        UUID messageId, String storeCode, String repairOrderNo, Instant occurredAt, String by, int versionNo)
        implements HandOff.OfRepairOrder {}

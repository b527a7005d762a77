package org.jiedai.handoff;

import java.time.Instant;
import java.util.UUID;

/** R10: the controller has given the ticket to a technician and a bay. */
public record TechnicianAssigned(
        UUID messageId,
        String storeCode,
        String repairOrderNo,
        Instant occurredAt,
        String by,
        String technician,
        String bay)
        implements HandOff.OfRepairOrder {}

package org.jiedai.handoff;

import java.util.List;

/** R11: a technician asks for parts. */
public record PartsRequested(
        Cover cover,
        String requisitionNo,
        @Absent String appointmentNo,
        @Absent String plate,
        String technician,
        List<RequestedItem> items)
        implements HandOff.OfRepairOrder {}

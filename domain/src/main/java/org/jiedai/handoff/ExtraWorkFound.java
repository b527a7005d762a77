package org.jiedai.handoff;

import java.util.List;

/** R14: the technician found something that is not on the order. */
public record ExtraWorkFound(
        Cover cover,
        String extraWorkNo,
        String finding,
        boolean safety,
        @Absent Integer affectedLine,
        List<LineItem> proposed,
        @Absent String photo)
        implements HandOff.OfRepairOrder {}

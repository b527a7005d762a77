package org.jiedai.handoff;

import java.util.List;

/** R17: all lines done or explained, self-checked by the technician. */
public record RepairFinished(Cover cover, String technician, List<LineResult> lines) implements HandOff.OfRepairOrder {}

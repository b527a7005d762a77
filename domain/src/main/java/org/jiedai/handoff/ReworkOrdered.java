package org.jiedai.handoff;

import java.util.List;

/** R17: the final inspection failed; these lines are to be done again. */
public record ReworkOrdered(Cover cover, List<Integer> lines, String reason) implements HandOff.OfRepairOrder {}

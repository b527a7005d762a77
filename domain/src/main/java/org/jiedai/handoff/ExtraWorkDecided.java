package org.jiedai.handoff;

import java.time.Instant;
import java.util.List;

/** R16: the customer's word; only agreed lines are to be done. */
public record ExtraWorkDecided(
        Cover cover, String extraWorkNo, Instant promisedAt, List<LineItem> agreed, List<String> declined)
        implements HandOff.OfRepairOrder {}

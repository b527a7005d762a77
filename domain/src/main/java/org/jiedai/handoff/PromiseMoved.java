package org.jiedai.handoff;

import java.time.Instant;

/** R13: the customer was told a new promised time. */
public record PromiseMoved(Cover cover, Instant promisedAt, String reason) implements HandOff.OfRepairOrder {}

package org.jiedai.handoff;

/** R19: the advisor accepted the wash, or sent the car back. */
public record WashJudged(
        Cover cover, boolean accepted, @Absent String reason) implements HandOff.OfRepairOrder {}

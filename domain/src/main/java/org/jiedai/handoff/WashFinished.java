package org.jiedai.handoff;

/** R19: the washer reports the car clean. */
public record WashFinished(Cover cover, int minutes) implements HandOff.OfRepairOrder {}

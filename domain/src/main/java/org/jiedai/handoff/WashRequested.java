package org.jiedai.handoff;

import java.time.Instant;

/** R18: the car goes to the wash bay. */
public record WashRequested(Cover cover, Car car, Instant promisedAt) implements HandOff.OfRepairOrder, HandOff.OfCar {}

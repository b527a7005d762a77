package org.jiedai.handoff;

/**
 * The car, as the desks speak of it.
 *
 * @param plate absent while it has none
 * @param vehicle its model
 */
public record Car(@Absent String plate, String vehicle) {}

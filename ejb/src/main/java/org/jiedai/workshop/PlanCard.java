package org.jiedai.workshop;

/**
 * An appointment on the controller's day (A7).
 *
 * @param difficulty the highest of its work
 * @param clash whether the same technician has another car at that time
 */
public record PlanCard(PlanRow row, int difficulty, boolean clash) {}

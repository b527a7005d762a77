package org.jiedai.handoff;

/**
 * R7: the visit's estimate was changed or told.
 *
 * @param versionNo the version that there is now
 */
public record EstimateChanged(Cover cover, int versionNo) implements HandOff.OfRepairOrder {}

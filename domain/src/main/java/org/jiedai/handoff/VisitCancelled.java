package org.jiedai.handoff;

/**
 * R2: the visit ended before anything was released; its reception and its estimate go no further.
 *
 * @param reason what the customer said
 */
public record VisitCancelled(Cover cover, String reason) implements HandOff.OfRepairOrder {}

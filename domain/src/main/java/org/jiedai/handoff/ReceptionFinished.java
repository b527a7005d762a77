package org.jiedai.handoff;

/** R6: documents, kit, walkaround and valuables are on record. */
public record ReceptionFinished(Cover cover, int mileage) implements HandOff.OfRepairOrder {}

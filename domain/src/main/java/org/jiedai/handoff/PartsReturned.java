package org.jiedai.handoff;

/** R11: unused parts went back to their bin. */
public record PartsReturned(Cover cover, String requisitionNo, int lineNo, String partCode, int quantity)
        implements HandOff.OfRepairOrder {}

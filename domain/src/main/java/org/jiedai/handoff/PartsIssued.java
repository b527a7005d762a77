package org.jiedai.handoff;

import java.time.LocalDate;
import java.util.List;

/** R11: parts were handed over, signed by issuer and receiver; what is short is back-ordered. */
public record PartsIssued(
        Cover cover,
        String requisitionNo,
        String receiver,
        List<IssuedItem> items,
        @Absent LocalDate expectedOn) implements HandOff.OfRepairOrder {}

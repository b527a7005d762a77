package org.jiedai.handoff;

import java.time.LocalDate;
import java.util.List;

/**
 * A8: stock does not cover the appointment.
 *
 * @param expectedOn when all of it should be here; absent if nobody knows
 * @param place where on the appointment shelf the rest lies already
 */
public record PartsShort(
        Cover cover,
        List<PartItem> missing,
        @Absent LocalDate expectedOn,
        @Absent String place) implements HandOff.OfAppointment {}

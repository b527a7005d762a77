package org.jiedai.handoff;

import java.time.Instant;
import java.util.UUID;

/**
 * A8: the parts lie on the appointment shelf.
 *
 * @param place where; {@link #NO_PLACE} if the appointment needs no parts
 */
public record PartsShelved(
        UUID messageId, String storeCode, String appointmentNo, Instant occurredAt, String by, String place)
        implements HandOff.OfAppointment {
    public static final String NO_PLACE = "-";
}

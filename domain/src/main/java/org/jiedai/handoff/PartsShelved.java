package org.jiedai.handoff;

/**
 * A8: the parts lie on the appointment shelf.
 *
 * @param place where; {@link #NO_PLACE} if the appointment needs no parts
 */
public record PartsShelved(Cover cover, String place) implements HandOff.OfAppointment {
    public static final String NO_PLACE = "-";
}

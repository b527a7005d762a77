package org.jiedai.handoff;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * What one desk tells another: a flat record, written with the change that caused it, taken exactly once.
 * Additive changes only; {@link HandOffType} lists who says it to whom.
 */
public interface HandOff {
    UUID messageId();

    String storeCode();

    /** The order it is about: a repair order's or an appointment's number; hand-offs of one order keep their order. */
    String orderNo();

    Instant occurredAt();

    /** The log-in of the person whose act it was. */
    String by();

    /** A hand-off about a visit. */
    interface OfRepairOrder extends HandOff {
        String repairOrderNo();

        @Override
        default String orderNo() {
            return repairOrderNo();
        }
    }

    /** A hand-off about an appointment. */
    interface OfAppointment extends HandOff {
        String appointmentNo();

        @Override
        default String orderNo() {
            return appointmentNo();
        }
    }

    /** A hand-off that says when an appointment's work is done. */
    interface OfSlot {
        Instant slotStart();

        /** How long it takes while the store is open. */
        int minutes();

        /** Null if it is done on the day on which it begins. */
        Instant slotEnd();

        /** When it is done. */
        default Instant done() {
            return slotEnd() == null ? slotStart().plus(Duration.ofMinutes(minutes())) : slotEnd();
        }
    }
}

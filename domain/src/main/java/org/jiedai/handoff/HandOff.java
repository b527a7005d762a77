package org.jiedai.handoff;

import java.time.Instant;
import java.util.UUID;
import org.jiedai.shared.Actor;
import org.jiedai.shared.Stamp;

/**
 * What one desk tells another: a cover and what is told, written with the change that caused it, taken exactly once. It
 * travels as one flat object ({@link FlatField}). Additive changes only; {@link HandOffType} lists who says it to whom.
 */
public interface HandOff {
    Cover cover();

    default UUID messageId() {
        return cover().messageId();
    }

    default String storeCode() {
        return cover().storeCode();
    }

    /** The order it is about: a repair order's or an appointment's number; hand-offs of one order keep their order. */
    default String orderNo() {
        return cover().orderNo();
    }

    default Instant occurredAt() {
        return cover().occurredAt();
    }

    /** The log-in of the person whose act it was. */
    default String by() {
        return cover().by();
    }

    /** The stamp of the desk that takes it, for the person whose act it was. */
    default Stamp takenAt(Instant moment) {
        return Actor.system(by(), storeCode()).at(moment);
    }

    /** A hand-off about a visit. */
    interface OfRepairOrder extends HandOff {
        default String repairOrderNo() {
            return orderNo();
        }
    }

    /** A hand-off about an appointment. */
    interface OfAppointment extends HandOff {
        default String appointmentNo() {
            return orderNo();
        }
    }

    /** A hand-off that names a car. */
    interface OfCar {
        Car car();

        default String plate() {
            return car().plate();
        }

        default String vehicle() {
            return car().vehicle();
        }
    }

    /** A hand-off that says whom to speak to. */
    interface OfContact {
        Contact contact();

        default String customerName() {
            return contact().customerName();
        }

        default String phone() {
            return contact().phone();
        }
    }

    /** A hand-off that says what is held for an appointment. */
    interface OfSlot {
        BookedSlot slot();

        default Instant slotStart() {
            return slot().slotStart();
        }

        default int minutes() {
            return slot().minutes();
        }

        default String bay() {
            return slot().bay();
        }

        default String technician() {
            return slot().technician();
        }

        default Instant done() {
            return slot().done();
        }
    }
}

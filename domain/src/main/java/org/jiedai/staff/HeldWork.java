package org.jiedai.staff;

import java.io.Serializable;
import java.time.Instant;

/**
 * One thing that hangs on a person.
 *
 * @param number by which everybody knows it
 * @param plate null if the car is not known yet
 * @param state how far it is, as the key of a text: {@code TicketState.WORKING}
 * @param due when it begins or is to be done; null if that is not said
 * @param clockSince since when a clock runs on it; null if none does
 */
public record HeldWork(
        WorkKind kind, String storeCode, String number, String plate, String state, Instant due, Instant clockSince)
        implements Serializable {

    /** Work on which no clock runs. */
    public HeldWork(WorkKind kind, String storeCode, String number, String plate, Enum<?> state, Instant due) {
        this(kind, storeCode, number, plate, key(state), due, null);
    }

    /** The key of a state's name. */
    public static String key(Enum<?> state) {
        return state.getDeclaringClass().getSimpleName() + "." + state.name();
    }
}

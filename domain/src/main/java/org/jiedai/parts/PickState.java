package org.jiedai.parts;

/** Where the parts of an appointment are (A8). */
public enum PickState {
    /** All reserved, waiting to be picked. */
    OPEN,
    /** Something is missing; the front desk knows. */
    SHORT,
    /** On the appointment shelf. */
    SHELVED,
    /** The appointment needs no parts. */
    NOT_NEEDED,
    /** All of it was drawn by the technician. */
    DRAWN,
    /**
     * The appointment is off: others may have the parts, which still lie on its place until somebody puts them back.
     */
    TO_PUT_BACK,
    /** Reservation and place given back. */
    RELEASED
}

package org.jiedai.parts;

import org.jiedai.shared.Rule;

/** The rules of the parts desk. */
public enum PartsRule implements Rule {
    /** Issuer and receiver must be two people (R11): name. */
    SAME_PERSON,
    /** The receiver is no technician of this store (R11): log-in. */
    RECEIVER_NOT_TECHNICIAN,
    /** The receiver's PIN is wrong (R11). */
    PIN_WRONG,
    /** More than was asked for and is still to be issued (R11): part, quantity. */
    MORE_THAN_ASKED,
    /** Stock does not suffice (R11): part, wanted, on hand and not reserved for others. */
    STOCK_SHORT,
    /** Nothing to be handed over was named (R11). */
    NOTHING_TO_ISSUE,
    /** More back than was issued (R11): part, quantity. */
    MORE_THAN_ISSUED,
    /** Parts for the appointment are still missing, so it cannot be shelved (A8). */
    PICK_INCOMPLETE,
    /** Not every line is picked yet, so it cannot be shelved (A8): picked, lines. */
    NOT_ALL_PICKED,
    /** Nothing is picked that could lie on the shelf (A8). */
    NOTHING_PICKED,
    /** A part that is not needed any more still lies with the others (A8): name. */
    STILL_THERE,
    /** The part is not all there, so it cannot be ticked as picked (A8): name, missing. */
    LINE_SHORT,
    /** Every place of the appointment shelf is taken (A8). */
    SHELF_FULL,
    /** The shelf place is not free (A8): place. */
    PLACE_TAKEN,
    /** The store does not stock the part: code. */
    NOT_STOCKED,
    /** Somebody else was promised the part meanwhile (A2): name, needed, available. */
    PROMISED_AWAY,
    /** A part will not be there at the new time (A9): name, missing, day on which it is expected. */
    NOT_THERE_BY_THEN,
    /** A part is missing and nobody knows when it comes (A9): name, missing. */
    NOT_KNOWN_WHEN
}

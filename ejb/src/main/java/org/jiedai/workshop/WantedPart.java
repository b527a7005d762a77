package org.jiedai.workshop;

/**
 * A part that a technician asks for, for one of their lines (R11).
 *
 * @param why the reason for a part that the customer has not agreed to
 */
public record WantedPart(int lineNo, String partCode, int quantity, String why) {

    /** One that the customer has agreed to. */
    public WantedPart(int lineNo, String partCode, int quantity) {
        this(lineNo, partCode, quantity, null);
    }
}

package org.jiedai.frontdesk;

/** Why two cards may be one. */
public enum DuplicateKind {
    /** Two customers with the same mobile number. */
    PHONE,
    /** Two customers of the same name, and something else is the same too. */
    NAME,
    /** Two cars with the same VIN. */
    VIN,
    /** Two cars of the same model whose plates may be read for each other. */
    PLATE;

    /** Whether the cards are those of cars. */
    public boolean isOfCars() {
        return this == VIN || this == PLATE;
    }
}

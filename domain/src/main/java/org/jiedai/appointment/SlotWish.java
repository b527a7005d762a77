package org.jiedai.appointment;

/**
 * Whom and what a slot is to have: exactly these, or whoever is free.
 *
 * @param advisor log-in, or null for any
 * @param bay number, or null for any
 * @param technician log-in, or null for any
 */
public record SlotWish(String advisor, String bay, String technician) {
    /** Whoever and whatever is free. */
    public static final SlotWish ANY = new SlotWish(null, null);

    /** With any technician. */
    public SlotWish(String advisor, String bay) {
        this(advisor, bay, null);
    }
}

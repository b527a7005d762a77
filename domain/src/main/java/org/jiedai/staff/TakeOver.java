package org.jiedai.staff;

import java.util.Optional;

/**
 * Somebody's work of one kind goes to somebody else.
 *
 * @param from log-in of who has it
 * @param to log-in of who takes all of it; null: whoever is free and able, each piece to another
 */
public record TakeOver(String storeCode, String from, String to) {

    /** Who takes all of it; empty if nobody was named. */
    public Optional<String> named() {
        return Optional.ofNullable(to);
    }
}

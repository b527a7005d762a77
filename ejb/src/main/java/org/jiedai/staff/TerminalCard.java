package org.jiedai.staff;

import java.io.Serializable;
import java.time.Instant;

/**
 * A shared terminal as a page shows it.
 *
 * @param name where it stands
 * @param madeBy the log-in of who made it one
 */
public record TerminalCard(long id, String storeCode, String name, String madeBy, Instant madeAt)
        implements Serializable {

    static TerminalCard of(SharedTerminal terminal) {
        return new TerminalCard(
                terminal.id(), terminal.storeCode(), terminal.name(), terminal.madeBy(), terminal.madeAt());
    }
}

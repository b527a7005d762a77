package org.jiedai.staff;

import java.util.List;
import java.util.Optional;

/** The devices that people share. */
public interface SharedTerminals {
    Optional<SharedTerminal> find(long id);

    /** The terminal whose secret has this hash. */
    Optional<SharedTerminal> byHash(String secretHash);

    /** A store's terminals by name. */
    List<SharedTerminal> of(String storeCode);

    /** Whom a PIN lets in at a store's terminals ({@link SharedTerminal#letsInByPin}), by log-in. */
    List<TerminalPerson> people(String storeCode);

    void add(SharedTerminal terminal);

    void remove(SharedTerminal terminal);
}

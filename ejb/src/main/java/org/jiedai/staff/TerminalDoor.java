package org.jiedai.staff;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jiedai.shared.LinkSecret;

/**
 * Which shared terminal a device is, and who works there. Nobody has signed in yet: the secret that only the device
 * keeps is the key.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class TerminalDoor {
    @Inject
    private SharedTerminals terminals;

    /** Empty if the device is none, or none any more. */
    public Optional<TerminalCard> at(String secret) {
        return terminals.byHash(LinkSecret.hash(secret)).map(TerminalCard::of);
    }

    /** Whom a PIN lets in there, by log-in; nobody if the device is no terminal. */
    public List<TerminalPerson> people(String secret) {
        return at(secret).map(here -> terminals.people(here.storeCode())).orElse(List.of());
    }
}

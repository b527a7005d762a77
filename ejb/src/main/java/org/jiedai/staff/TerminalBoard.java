package org.jiedai.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.jiedai.shared.Caller;
import org.jiedai.shared.Roles;

/** The shared terminals of the caller's store. */
@Stateless
@RolesAllowed({Roles.SERVICE_MANAGER, Roles.ADMINISTRATOR})
public class TerminalBoard {
    @Inject
    private SharedTerminals terminals;

    @Inject
    private Caller caller;

    /** All of them by name. */
    public List<TerminalCard> all() {
        return terminals.of(caller.actor().storeCode()).stream()
                .map(TerminalCard::of)
                .toList();
    }
}

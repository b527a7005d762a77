package org.jiedai.store;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.jiedai.shared.Caller;
import org.jiedai.shared.Roles;

/** Which walls of the caller's store have a link. */
@Stateless
@RolesAllowed(Roles.SERVICE_MANAGER)
public class WallLinkBoard {
    @Inject
    private WallLinks links;

    @Inject
    private Caller caller;

    /** Since when the wall has a link; empty if it has none. */
    public Optional<Instant> since(Wall wall) {
        return links.find(new WallLink.Key(caller.actor().storeCode(), wall)).map(WallLink::madeAt);
    }
}

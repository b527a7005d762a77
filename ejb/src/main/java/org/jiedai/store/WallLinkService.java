package org.jiedai.store;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jiedai.shared.Audited;
import org.jiedai.shared.Caller;
import org.jiedai.shared.LinkSecret;
import org.jiedai.shared.Roles;

/** The secret links to what a store's walls show. */
@Stateless
@Audited
@RolesAllowed(Roles.SERVICE_MANAGER)
public class WallLinkService {
    @Inject
    private WallLinks links;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * A new link for a wall; the one before opens nothing any more.
     *
     * @return its address, which is shown once: only the secret's hash is kept
     */
    public String make(Wall wall) {
        String secret = LinkSecret.next();
        String hash = LinkSecret.hash(secret);
        links.find(key(wall))
                .ifPresentOrElse(
                        link -> link.renew(hash, clock.instant()),
                        () -> links.add(new WallLink(key(wall), hash, clock.instant())));
        return LinkSecret.address("/frontdesk/wall.xhtml?key=" + secret);
    }

    /** The wall goes dark: its link opens nothing any more. */
    public void revoke(Wall wall) {
        links.find(key(wall)).ifPresent(links::remove);
    }

    private WallLink.Key key(Wall wall) {
        return new WallLink.Key(caller.actor().storeCode(), wall);
    }
}

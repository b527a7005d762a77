package org.jiedai.appointment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jiedai.shared.Actor;
import org.jiedai.shared.Audited;
import org.jiedai.shared.Caller;
import org.jiedai.shared.LinkSecret;
import org.jiedai.shared.Roles;

/** An advisor's secret link to their own appointments for the calendar on their telephone. */
@Stateless
@Audited
@RolesAllowed(Roles.SERVICE_ADVISOR)
public class CalendarLinkService {
    @Inject
    private CalendarLinks links;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * A new link; the one before opens nothing any more.
     *
     * @return its address, which is shown once: only the secret's hash is kept
     */
    public String make() {
        String secret = LinkSecret.next();
        String hash = LinkSecret.hash(secret);
        links.find(key())
                .ifPresentOrElse(
                        link -> link.renew(hash, clock.instant()),
                        () -> links.add(new CalendarLink(key(), hash, clock.instant())));
        return LinkSecret.address("/calendar/" + secret + ".ics");
    }

    /** The link opens nothing any more. */
    public void revoke() {
        links.find(key()).ifPresent(links::remove);
    }

    private CalendarLink.Key key() {
        Actor actor = caller.actor();
        return new CalendarLink.Key(actor.storeCode(), actor.login());
    }
}

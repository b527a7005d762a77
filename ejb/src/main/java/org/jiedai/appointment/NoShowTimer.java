package org.jiedai.appointment;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.jiedai.shared.Roles;
import org.jiedai.shared.Rounds;

/**
 * Looks every minute for appointments that nobody came to before their store closed, and gives back what they hold (A8,
 * A9). What is overdue stands in the rows, so nothing is forgotten while the server is down.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@Rounds
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NoShowTimer {
    @Inject
    private NoShowService noShows;

    /** Each in its own transaction. */
    @Schedule(hour = "*", minute = "*", second = "45", persistent = false)
    @PermitAll
    public void look() {
        noShows.stores().forEach(store -> OneByOne.all(skip -> noShows.overdue(store, skip), noShows::expire));
    }
}

package org.jiedai.telephone;

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
 * Looks every fifteen seconds for calls whose end was never told (A1), until none is left; every batch is a
 * transaction.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@Rounds
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CallTimer {
    @Inject
    private CallService calls;

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    @PermitAll
    public void look() {
        int lapsed;
        do {
            lapsed = calls.lapse();
        } while (lapsed == CallService.AT_ONCE);
    }
}

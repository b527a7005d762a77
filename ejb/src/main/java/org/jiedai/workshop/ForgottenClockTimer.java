package org.jiedai.workshop;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Roles;
import org.jiedai.shared.Rounds;

/**
 * Looks every minute for clocks that run since a day that is over (R12). They stand in the rows, so downtime loses
 * none.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@Rounds
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ForgottenClockTimer {
    private static final Logger LOG = Logger.getLogger(ForgottenClockTimer.class.getName());

    @Inject
    private ForgottenClockService clocks;

    /** Each in its own transaction; one that fails holds up no other, and is found again at the next look. */
    @Schedule(hour = "*", minute = "*", second = "15", persistent = false)
    @PermitAll
    public void look() {
        clocks.stores().forEach(store -> clocks.forgotten(store).forEach(this::end));
    }

    private void end(RepairOrderNo number) {
        try {
            clocks.end(number);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "Failed, tried again at the next look: " + number);
        }
    }
}

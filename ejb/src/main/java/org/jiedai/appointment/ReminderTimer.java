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
 * Looks every fifteen seconds for reminders that are due (A9), until none is left. What is due stands in rows, so
 * nothing is lost, and every batch is a transaction of its own.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@Rounds
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReminderTimer {
    @Inject
    private PreparationService preparation;

    /** Each in its own transaction. */
    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    @PermitAll
    public void look() {
        OneByOne.all(preparation::dueReminders, preparation::raise);
    }
}

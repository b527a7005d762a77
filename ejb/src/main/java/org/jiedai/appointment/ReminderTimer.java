package org.jiedai.appointment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Looks every fifteen seconds for reminders that are due (A9). What is due stands in rows, so nothing is lost. */
@Singleton
@Startup
@DependsOn("Migrations")
public class ReminderTimer {
    @Inject
    private PreparationService preparation;

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    @PermitAll
    public void look() {
        preparation.raiseDue();
    }
}

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

/** Makes the days that can be booked, every minute, so that a new store has them before its first booking. */
@Singleton
@Startup
@DependsOn("Migrations")
@Rounds
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SlotDayTimer {
    @Inject
    private SlotDays days;

    /** One statement for each store when nothing is missing. */
    @Schedule(hour = "*", minute = "*", second = "5", persistent = false)
    @PermitAll
    public void look() {
        days.open();
    }
}

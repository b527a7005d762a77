package org.jiedai.repairorder;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.jiedai.shared.Rounds;

/** Looks every fifteen seconds for promises whose progress is to be checked (R13). */
@Singleton
@Startup
@DependsOn("Migrations")
@Rounds
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ProgressTimer {
    @Inject
    private RepairOrderService orders;

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    @PermitAll
    public void look() {
        orders.raiseChecks();
    }
}

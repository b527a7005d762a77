package org.jiedai.followup;

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
 * Escalates complaints that nobody answered in time (F4). What is overdue stands in the rows, so nothing is forgotten
 * while the server is down, and nothing is escalated twice.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@Rounds
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Escalation {
    @Inject
    private OverdueComplaints overdue;

    @Inject
    private ComplaintService complaints;

    @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
    @PermitAll
    public void escalate() {
        overdue.list().forEach(complaints::escalate);
    }
}

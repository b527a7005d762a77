package org.jiedai.handoff;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.jiedai.shared.Rounds;

/** Forgets at night what the post no longer needs, so that its tables stay as small as three months of work. */
@Singleton
@Startup
@DependsOn("Migrations")
@Rounds
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Retention {
    @Inject
    private RetentionBatch batch;

    /** In small transactions: nobody who still works at that hour waits for it. */
    @Schedule(hour = "3", minute = "30", timezone = "Asia/Shanghai", persistent = false)
    @PermitAll
    public void forget() {
        boolean more = true;
        while (more) {
            more = batch.forget();
        }
    }
}

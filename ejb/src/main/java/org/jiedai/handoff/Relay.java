package org.jiedai.handoff;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.JMSRuntimeException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Carries posted hand-offs to their queues, oldest first: right after the commit, and every two seconds what was left.
 * A batch is sent before its rows are marked; after a crash in between it is sent again and the inbox drops the doubles.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@Lock(LockType.READ)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Relay {
    private static final Logger LOG = Logger.getLogger(Relay.class.getName());

    /** A database that is away is not asked every two seconds: each time the server writes pages about it. */
    private static final int ROUNDS_OF_REST = 10;

    @Inject
    private RelayBatch batch;

    @Inject
    private RelayBell bell;

    private volatile boolean brokerAway;
    private final AtomicInteger roundsToRest = new AtomicInteger();

    /** What was left: after a crash, or while the broker was away. */
    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    @PermitAll
    public void look() {
        if (roundsToRest.getAndUpdate(rounds -> Math.max(0, rounds - 1)) == 0) {
            bell.ring();
        }
    }

    /** Sends until nothing is left. With the broker away the rows simply stay posted. */
    @PermitAll
    public void carry() {
        try {
            while (batch.send() == PostedHandOff.BATCH) {
                LOG.fine("a full batch was sent, looking for more");
            }
            report(false, null);
        } catch (JMSRuntimeException e) {
            report(true, e);
        } catch (EJBException e) {
            LOG.log(Level.WARNING, "The database is away, hand-offs are not carried: {0}", e.getMessage());
            roundsToRest.set(ROUNDS_OF_REST);
        }
    }

    /** Looks for what got lost on the way. */
    @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
    @PermitAll
    public void lookForLost() {
        batch.postLostAgain();
    }

    // Only the change is worth a line: a broker that is away for an hour must not fill the log.
    private void report(boolean away, JMSRuntimeException cause) {
        if (away && !brokerAway) {
            LOG.log(Level.WARNING, "The broker is away, hand-offs wait in the database: {0}", cause.getMessage());
        } else if (!away && brokerAway) {
            LOG.info("The broker is back, all waiting hand-offs are sent");
        }
        brokerAway = away;
    }
}

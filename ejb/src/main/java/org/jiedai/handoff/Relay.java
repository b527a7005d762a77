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
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jiedai.shared.DatabaseWatch;
import org.jiedai.shared.Rounds;

/**
 * Carries posted hand-offs to their queues, oldest first: right after the commit, and every two seconds what was left.
 * A batch is sent before its marks are committed; after a crash in between it is sent again and the inbox drops the
 * doubles.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@Rounds
@Lock(LockType.READ)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Relay {
    private static final Logger LOG = Logger.getLogger(Relay.class.getName());

    @Inject
    private RelayBatch batch;

    @Inject
    private RelayBell bell;

    @Inject
    private DatabaseWatch database;

    private volatile boolean brokerAway;

    /** What was left: after a crash, or while the broker was away. */
    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    @PermitAll
    public void look() {
        bell.ring();
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
            // The next look goes on; what is not the database's absence must be seen.
            if (database.there()) {
                LOG.log(Level.WARNING, "Hand-offs are not carried", e);
            }
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

package org.jiedai.handoff;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.JMSRuntimeException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jiedai.shared.Setting;

/**
 * The other nodes on the same broker: they are told in which stores something moved, so that their pages fetch it too.
 * The first word goes at once, what moves shortly after it goes together. With the broker away nobody waits; it is told
 * when the broker is back.
 */
@ApplicationScoped
public class OtherNodes {
    /** The server's own broker has no other nodes; the server's configuration says which it is. */
    private static final boolean SHARED = Setting.named("jiedai.broker.shared").isPresent();

    private static final Logger LOG = Logger.getLogger(OtherNodes.class.getName());

    private static final Duration TOGETHER = Duration.ofMillis(100);
    private static final Duration BROKER_AWAY = Duration.ofSeconds(2);

    /**
     * After a broker was away, the others may listen again later than this node speaks: some by the broker's call
     * timeout.
     */
    private static final List<Duration> LISTENING_AGAIN =
            List.of(Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofSeconds(60));

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private Courier courier;

    private final String here = UUID.randomUUID().toString();
    private final Set<String> moved = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean telling = new AtomicBoolean();
    private volatile boolean brokerAway;

    /** Something moved in this store; returns at once. */
    public void tell(String storeCode) {
        if (SHARED) {
            moved.add(storeCode);
            begin();
        }
    }

    /** Whether this node itself has said so. */
    boolean saidHere(StoreMoves moves) {
        return here.equals(moves.node());
    }

    private void begin() {
        if (telling.compareAndSet(false, true)) {
            executor.execute(this::goOn);
        }
    }

    // One thread at a time, however long the broker takes.
    private void goOn() {
        List<String> stores = List.copyOf(moved);
        if (stores.isEmpty()) {
            telling.set(false);
            // What moved in between found that somebody is telling.
            if (!moved.isEmpty()) {
                begin();
            }
        } else {
            stores.forEach(moved::remove);
            after(told(stores), this::goOn);
        }
    }

    /** @return how long to rest after it */
    private Duration told(List<String> stores) {
        try {
            courier.tell(new StoreMoves(here, stores));
        } catch (JMSRuntimeException | EJBException e) {
            // Only the change is worth a line; the relay works on where this account has no right to the topic.
            if (!brokerAway) {
                LOG.log(
                        Level.WARNING,
                        "Other nodes are not told what moves, their pages follow later: {0}",
                        e.getMessage());
            }
            moved.addAll(stores);
            brokerAway = true;
            return BROKER_AWAY;
        }
        if (brokerAway) {
            brokerAway = false;
            LOG.info("Other nodes are told again what moves");
            LISTENING_AGAIN.forEach(rest -> after(rest, () -> stores.forEach(this::tell)));
        }
        return TOGETHER;
    }

    private void after(Duration rest, Runnable act) {
        // Nobody asks how it went: a word that got lost is told with the next.
        var unused = executor.schedule(act, rest.toMillis(), TimeUnit.MILLISECONDS);
    }
}

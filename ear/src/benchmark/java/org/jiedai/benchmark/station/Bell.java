package org.jiedai.benchmark.station;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jiedai.handoff.Changes;

/** Rings when something moved in any store: what tells the live lists to fetch anew. */
@ApplicationScoped
public class Bell {
    @Inject
    private Changes changes;

    private final AtomicBoolean rung = new AtomicBoolean();

    @PostConstruct
    void listen() {
        changes.listen(store -> rung.set(true));
    }

    /** Whether it rang since the last time it was asked. */
    boolean rang() {
        return rung.getAndSet(false);
    }
}

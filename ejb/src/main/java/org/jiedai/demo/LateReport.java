package org.jiedai.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jiedai.handoff.Cover;
import org.jiedai.handoff.HandOffs;
import org.jiedai.handoff.WashFinished;

/**
 * The wash bay reports a car clean once more when it has long gone. The front desk refuses it, and it stands among what
 * somebody must decide.
 */
@ApplicationScoped
public class LateReport {
    private static final int MINUTES = 14;

    @Inject
    private HandOffs handOffs;

    @Inject
    private Desks desks;

    /** Posts it as this washer. */
    @Transactional
    public void post(DemoVisit visit, String washer) {
        handOffs.post(new WashFinished(
                new Cover(UUID.randomUUID(), visit.cast().store(), visit.orderNo(), desks.now(), washer), MINUTES));
    }
}

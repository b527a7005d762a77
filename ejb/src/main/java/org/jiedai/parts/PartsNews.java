package org.jiedai.parts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.jiedai.handoff.Cover;
import org.jiedai.handoff.HandOffs;
import org.jiedai.handoff.PartsReplenished;
import org.jiedai.handoff.PartsShelved;
import org.jiedai.handoff.PartsShort;

/** What front desk and workshop are told about the parts of an appointment (A8). */
@ApplicationScoped
public class PartsNews {
    @Inject
    private HandOffs handOffs;

    @Inject
    private Supply supply;

    /** How a new or changed task stands, if there is anything to say before it is picked. */
    void told(PickTask task, String by, Instant at) {
        if (task.state() == PickState.NOT_NEEDED) {
            shelved(task, by, at);
        } else if (task.state() == PickState.SHORT) {
            shortage(task, by, at);
        }
    }

    void shelved(PickTask task, String by, Instant at) {
        handOffs.post(new PartsShelved(
                new Cover(UUID.randomUUID(), task.storeCode(), task.number().value(), at, by),
                task.place() == null ? PartsShelved.NO_PLACE : task.place()));
    }

    void shortage(PickTask task, String by, Instant at) {
        handOffs.post(new PartsShort(
                new Cover(UUID.randomUUID(), task.storeCode(), task.number().value(), at, by),
                task.missing(),
                supply.dayFor(task).orElse(null),
                task.place()));
    }

    void replenished(PickTask task, String by, Instant at) {
        handOffs.post(new PartsReplenished(
                new Cover(UUID.randomUUID(), task.storeCode(), task.number().value(), at, by)));
    }
}

package org.jiedai.parts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jiedai.handoff.Cover;
import org.jiedai.handoff.HandOffs;
import org.jiedai.handoff.PartsReplenished;
import org.jiedai.handoff.PartsShelved;
import org.jiedai.handoff.PartsShort;
import org.jiedai.shared.Stamp;

/** What front desk and workshop are told about the parts of an appointment (A8). */
@ApplicationScoped
public class PartsNews {
    @Inject
    private HandOffs handOffs;

    @Inject
    private Supply supply;

    /** How a new or changed task stands, if there is anything to say before it is picked. */
    void told(PickTask task, Stamp by) {
        if (task.state() == PickState.NOT_NEEDED) {
            shelved(task, by);
        } else if (task.state() == PickState.SHORT) {
            shortage(task, by);
        }
    }

    void shelved(PickTask task, Stamp by) {
        handOffs.post(
                new PartsShelved(Cover.of(task, by), task.place() == null ? PartsShelved.NO_PLACE : task.place()));
    }

    void shortage(PickTask task, Stamp by) {
        handOffs.post(new PartsShort(
                Cover.of(task, by), task.missing(), supply.dayFor(task).orElse(null), task.place()));
    }

    void replenished(PickTask task, Stamp by) {
        handOffs.post(new PartsReplenished(Cover.of(task, by)));
    }
}

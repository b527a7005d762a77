package org.jiedai.store;

import java.io.Serializable;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import org.jiedai.shared.SharedRule;

/** The rules of a house that a group may set for all of its stores. */
public record HouseRules(
        LocalTime opens,
        LocalTime closes,
        int slotMinutes,
        int followUpDays,
        int ringSeconds,
        Reminding reminding,
        int idleMinutes)
        implements Serializable {
    private static final int LONGEST_SLOT = 240;
    private static final int LATEST_CALL = 60;
    private static final int LONGEST_RINGING = 120;
    private static final int SHORTEST_IDLE_MINUTES = 5;
    private static final int LONGEST_IDLE_MINUTES = 720;

    /** @throws org.jiedai.shared.RuleBroken a value makes no sense */
    public void check() {
        sensible(slotMinutes > 0 && slotMinutes <= LONGEST_SLOT, "field.slotMinutes", slotMinutes);
        sensible(followUpDays >= 0 && followUpDays <= LATEST_CALL, "field.followUpDays", followUpDays);
        sensible(ringSeconds > 0 && ringSeconds <= LONGEST_RINGING, "field.ringSeconds", ringSeconds);
        StoreRule.HOURS_REVERSED.unless(opens.isBefore(closes), opens, closes);
        reminding.check();
        checkIdle(idleMinutes);
    }

    static void checkIdle(int minutes) {
        sensible(minutes >= SHORTEST_IDLE_MINUTES && minutes <= LONGEST_IDLE_MINUTES, "field.idleMinutes", minutes);
    }

    /** In what these differ. */
    public Set<StoreSetting> differences(HouseRules other) {
        Set<StoreSetting> found = EnumSet.noneOf(StoreSetting.class);
        for (StoreSetting setting : StoreSetting.values()) {
            if (!of(setting).equals(other.of(setting))) {
                found.add(setting);
            }
        }
        return found;
    }

    /** One of them, as people read it. */
    public String of(StoreSetting setting) {
        return switch (setting) {
            case HOURS -> opens + "–" + closes;
            case SLOTS -> slotMinutes + " min";
            case FOLLOW_UP -> String.valueOf(followUpDays);
            case RINGING -> ringSeconds + " s";
            case REMINDING -> reminding.words();
            case IDLE -> idleMinutes + " min";
        };
    }

    private static void sensible(boolean holds, String field, Object value) {
        SharedRule.ABSURD_VALUE.unless(holds, field, value);
    }
}

package org.jiedai.workshop;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiedai.store.Bay;
import org.jiedai.store.BayKind;

/**
 * The bays of a store and which of them are taken: where a car can stand (A7, R10).
 *
 * @param kinds bay → what it is equipped for
 */
public record Bays(Map<String, BayKind> kinds, Set<String> taken) {
    private static final Set<BayKind> PLAIN = EnumSet.of(BayKind.GENERAL, BayKind.QUICK);

    public static Bays of(List<Bay> bays, Set<String> taken) {
        Map<String, BayKind> kinds = new LinkedHashMap<>();
        bays.forEach(bay -> kinds.put(bay.code(), bay.kind()));
        return new Bays(kinds, taken);
    }

    /** The kind of bay for several operations: the special one if any, a quick bay only if all are quick. */
    public static BayKind kindFor(List<BayKind> wanted) {
        return wanted.stream().filter(kind -> !PLAIN.contains(kind)).findFirst().orElseGet(() -> plainFor(wanted));
    }

    private static BayKind plainFor(List<BayKind> wanted) {
        return wanted.contains(BayKind.GENERAL) || wanted.isEmpty() ? BayKind.GENERAL : BayKind.QUICK;
    }

    /**
     * The bay wished for if it is free and fits, else a free one of the kind; plain work also fits the other plain
     * kind.
     */
    public Optional<String> propose(BayKind kind, String wished) {
        if (free(wished) && fits(kinds.get(wished), kind)) {
            return Optional.of(wished);
        }
        return kinds.keySet().stream()
                .filter(bay -> free(bay) && fits(kinds.get(bay), kind))
                .min(Comparator.comparing(bay -> kinds.get(bay) != kind));
    }

    /** @throws org.jiedai.shared.RuleBroken {@link WorkshopRule#BAY_UNKNOWN}, {@link WorkshopRule#BAY_OCCUPIED} */
    public String mustBeFree(String bay) {
        WorkshopRule.BAY_UNKNOWN.unless(bay != null && kinds.containsKey(bay), String.valueOf(bay));
        WorkshopRule.BAY_OCCUPIED.unless(free(bay), bay);
        return bay;
    }

    /**
     * A bay for an appointment: free, and equipped for the work (A7).
     *
     * @throws org.jiedai.shared.RuleBroken {@link WorkshopRule#BAY_UNKNOWN}, {@link WorkshopRule#BAY_OCCUPIED},
     *     {@link WorkshopRule#BAY_UNFIT}
     */
    String mustSuit(String bay, BayKind kind) {
        String free = mustBeFree(bay);
        WorkshopRule.BAY_UNFIT.unless(fits(kinds.get(bay), kind), bay, kind);
        return free;
    }

    private boolean free(String bay) {
        return bay != null && kinds.containsKey(bay) && !taken.contains(bay);
    }

    private static boolean fits(BayKind present, BayKind wanted) {
        return present == wanted || (PLAIN.contains(present) && PLAIN.contains(wanted));
    }
}

package org.jiedai.figures;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.jiedai.shared.Audited;
import org.jiedai.shared.Caller;
import org.jiedai.shared.Differences;
import org.jiedai.shared.Roles;
import org.jiedai.shared.SharedRule;

/** What the caller's store wants its figures to reach (design rule 15: compare, do not just count). */
@Stateless
@Audited
@RolesAllowed(Roles.SERVICE_MANAGER)
public class TargetService {
    @Inject
    private FigureTargets targets;

    @Inject
    private Differences differences;

    @Inject
    private Caller caller;

    /**
     * Sets all targets of the store; a figure that is not named has none.
     *
     * @param version of the targets that were read, 0 if nobody had set any
     * @param percents by their figures
     * @throws org.jiedai.shared.RuleBroken {@link SharedRule#EDITED_BY_SOMEBODY},
     *     {@link FiguresRule#TARGET_OUT_OF_RANGE}
     */
    public void set(int version, Map<Figure, Integer> percents) {
        String store = caller.actor().storeCode();
        StoreTargets kept = targets.find(store).orElse(null);
        SharedRule.EDITED_BY_SOMEBODY.unless(version == (kept == null ? 0 : kept.version()), store);
        StoreTargets changed = kept == null ? new StoreTargets(store) : kept;
        differences.of(changed).set(percents, caller.stamp());
        if (kept == null) {
            targets.add(changed);
        }
    }
}

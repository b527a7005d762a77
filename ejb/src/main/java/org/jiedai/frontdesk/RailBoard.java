package org.jiedai.frontdesk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jiedai.shared.Actor;
import org.jiedai.shared.Caller;

/** What the rail says of its pages: how much waits there, and how much of it burns. Numbers only. */
@Stateless
public class RailBoard {
    private static final Set<String> OWN = Set.of("BOARD", "JOBS");

    @Inject
    private JpaRailCounts counts;

    @Inject
    private Caller caller;

    /** What waits in the caller's store by the page's name on the rail, of their own where a page shows only that. */
    @RolesAllowed("**")
    public Map<String, RailCount> waiting() {
        Actor me = caller.actor();
        Map<String, RailCount> waiting = new HashMap<>();
        for (JpaRailCounts.Waiting one : counts.of(me.storeCode())) {
            if (!OWN.contains(one.page()) || one.login().equals(me.login())) {
                waiting.merge(one.page(), one.count(), RailCount::and);
            }
        }
        return waiting;
    }
}

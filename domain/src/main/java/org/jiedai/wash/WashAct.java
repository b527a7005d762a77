package org.jiedai.wash;

import java.util.Set;
import org.jiedai.shared.Act;
import org.jiedai.shared.Role;

/** What happens to a car in the wash bay. */
public enum WashAct implements Act {
    QUEUE(Role.SYSTEM),
    START(Role.WASHER),
    REPORT(Role.WASHER),
    ACCEPT(Role.SYSTEM),
    SEND_BACK(Role.SYSTEM);

    private final Set<Role> roles;

    WashAct(Role role) {
        this.roles = Set.of(role);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}

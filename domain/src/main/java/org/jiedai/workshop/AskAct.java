package org.jiedai.workshop;

import java.util.EnumSet;
import java.util.Set;
import org.jiedai.shared.Act;
import org.jiedai.shared.Role;

/** What becomes of parts asked for (R11). */
public enum AskAct implements Act {
    ASK(Role.TECHNICIAN),
    ISSUE_SOME(Role.SYSTEM),
    ISSUE_ALL(Role.SYSTEM);

    private final Role role;

    AskAct(Role role) {
        this.role = role;
    }

    @Override
    public Set<Role> roles() {
        return EnumSet.of(role);
    }
}

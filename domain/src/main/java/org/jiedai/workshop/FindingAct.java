package org.jiedai.workshop;

import java.util.EnumSet;
import java.util.Set;
import org.jiedai.shared.Act;
import org.jiedai.shared.Role;

/** What is done about extra work found (R14, R16). */
public enum FindingAct implements Act {
    REPORT(Role.TECHNICIAN),
    DECIDE(Role.SYSTEM);

    private final Role role;

    FindingAct(Role role) {
        this.role = role;
    }

    @Override
    public Set<Role> roles() {
        return EnumSet.of(role);
    }
}

package org.jiedai.catalogue;

import org.jiedai.shared.Role;

/** Who may take something off a price by hand, up to a limit that their store sets. */
public enum DiscountGiver {
    SERVICE_ADVISOR(Role.SERVICE_ADVISOR),
    SERVICE_MANAGER(Role.SERVICE_MANAGER);

    private final Role role;

    DiscountGiver(Role role) {
        this.role = role;
    }

    public Role role() {
        return role;
    }
}

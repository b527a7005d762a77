package org.jiedai.cashier;

import java.util.Set;
import org.jiedai.shared.Act;
import org.jiedai.shared.Role;

/** What happens to the books of a day. */
public enum CashDayAct implements Act {
    CLOSE(Role.CASHIER);

    private final Set<Role> roles;

    CashDayAct(Role role) {
        this.roles = Set.of(role);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}

package org.jiedai.cashier;

import java.util.Set;
import org.jiedai.shared.Act;
import org.jiedai.shared.Role;

/** What happens to a settlement (R22). */
public enum SettlementAct implements Act {
    DRAW_UP(Role.SYSTEM),
    SIGN(Role.CASHIER),
    SIGN_VOUCHER(Role.CASHIER),
    PAY(Role.CASHIER),
    COMPLETE(Role.CASHIER),
    REVERSE(Role.CASHIER),
    REFUND(Role.CASHIER),
    REQUEST_INVOICE(Role.CASHIER);

    private final Set<Role> roles;

    SettlementAct(Role role) {
        this.roles = Set.of(role);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}

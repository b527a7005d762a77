package org.jiedai.delivery;

import java.util.Set;
import org.jiedai.shared.Act;
import org.jiedai.shared.Role;

/** What is done while a car is handed back. */
public enum DeliveryAct implements Act {
    /** R19 */
    OPEN(Role.SERVICE_ADVISOR),
    /** R20 */
    PREPARE(Role.SERVICE_ADVISOR),
    /** R21 */
    SHOW(Role.SERVICE_ADVISOR),
    /** R22 */
    HAND_TO_CASHIER(Role.SERVICE_ADVISOR),
    /** R22 */
    PAY(Role.SYSTEM),
    /** R22 */
    REOPEN(Role.SYSTEM),
    /** R23 */
    ADVISE(Role.SERVICE_ADVISOR),
    /** R24 */
    SEE_OFF(Role.SERVICE_ADVISOR);

    private final Set<Role> roles;

    DeliveryAct(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}

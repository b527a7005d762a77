package org.jiedai.appointment;

import java.util.Set;
import org.jiedai.shared.Act;
import org.jiedai.shared.Role;

/** What happens to an appointment. */
public enum AppointmentAct implements Act {
    /** A1 */
    REGISTER(Role.INFORMATION_CLERK, Role.SERVICE_ADVISOR, Role.FOLLOW_UP_AGENT),
    /** A2 */
    CHOOSE_SLOT(Role.INFORMATION_CLERK, Role.SERVICE_ADVISOR, Role.FOLLOW_UP_AGENT),
    /** A4 */
    READ_BACK(Role.INFORMATION_CLERK, Role.SERVICE_ADVISOR, Role.FOLLOW_UP_AGENT),
    /** A6 */
    BOOK(Role.INFORMATION_CLERK, Role.SERVICE_ADVISOR, Role.FOLLOW_UP_AGENT),
    /** A7 */
    PLAN(Role.SYSTEM),
    /** A8 */
    SHELVE(Role.SYSTEM),
    /** A8 */
    RUN_SHORT(Role.SYSTEM),
    /** A8: what was short is here. */
    REPLENISH(Role.SYSTEM),
    /** A9 */
    REMIND(Role.SERVICE_ADVISOR, Role.INFORMATION_CLERK),
    /** A9 */
    MOVE(Role.INFORMATION_CLERK, Role.SERVICE_ADVISOR, Role.FOLLOW_UP_AGENT),
    /** A6 */
    CHANGE(Role.INFORMATION_CLERK, Role.SERVICE_ADVISOR, Role.FOLLOW_UP_AGENT),
    /** whoever was promised leaves */
    HAND_OVER(Role.ADMINISTRATOR),
    /** A9 */
    CANCEL(Role.INFORMATION_CLERK, Role.SERVICE_ADVISOR, Role.FOLLOW_UP_AGENT),
    /** A9 */
    MISS(Role.SERVICE_ADVISOR, Role.INFORMATION_CLERK),
    /** A9: nobody came, and nobody said so; the store has closed */
    EXPIRE(Role.SYSTEM),
    /** A9: it was no no-show after all */
    REINSTATE(Role.SERVICE_ADVISOR, Role.INFORMATION_CLERK),
    /** R2 */
    ARRIVE(Role.SERVICE_ADVISOR);

    private final Set<Role> roles;

    AppointmentAct(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}

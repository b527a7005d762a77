package org.jiedai.notice;

import java.util.Set;
import org.jiedai.shared.Act;
import org.jiedai.shared.Role;

/** What happens to a notice. */
public enum NoticeAct implements Act {
    /** A node takes it to send it. */
    CLAIM(Role.SYSTEM),
    /** The gateway has it. */
    SEND(Role.SYSTEM),
    /** The gateway surely did not take it; tried again later. */
    RETRY(Role.SYSTEM),
    /** Claimed, but the gateway was never asked. */
    RELEASE(Role.SYSTEM),
    /** No more tries. */
    GIVE_UP(Role.SYSTEM),
    /** Nobody knows whether the gateway took it. */
    DOUBT(Role.SYSTEM),
    /** It came too late to be of use, or the appointment has another time or is off. */
    LAPSE(Role.SYSTEM),
    /** The customer does not want such notices. */
    WITHHOLD(Role.SYSTEM),
    SEND_AGAIN(Role.INFORMATION_CLERK, Role.SERVICE_ADVISOR, Role.SERVICE_MANAGER),
    /** A person found out that the customer got it. */
    CONFIRM(Role.INFORMATION_CLERK, Role.SERVICE_ADVISOR, Role.SERVICE_MANAGER),
    DISCARD(Role.INFORMATION_CLERK, Role.SERVICE_ADVISOR, Role.SERVICE_MANAGER);

    private final Set<Role> roles;

    NoticeAct(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}

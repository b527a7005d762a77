package org.jiedai.container;

import java.util.Set;
import java.util.function.Supplier;
import org.jiedai.shared.Role;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/** A member of staff inside the container, as the log-in would have made him: {@code login@STORE} with one role. */
public record Staff(SecurityDomain house, String name, Role role) {

    /** To be called in a thread of the deployment, where the container knows its security domain. */
    public static Staff of(String login, String store, Role role) {
        return new Staff(SecurityDomain.getCurrent(), login + "@" + store, role);
    }

    /** Asks something. */
    public <T> T get(Supplier<T> question) {
        return identity().runAsSupplier(question);
    }

    /** Does something. */
    public void does(Runnable act) {
        identity().runAs(act);
    }

    private SecurityIdentity identity() {
        return house.createAdHocIdentity(name)
                .withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(Set.of(role.name()))));
    }
}

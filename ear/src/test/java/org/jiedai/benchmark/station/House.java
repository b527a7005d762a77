package org.jiedai.benchmark.station;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/** Who is signed in: each person once, as a session keeps him. */
final class House {
    private final SecurityDomain domain;
    private final Map<String, SecurityIdentity> signedIn = new ConcurrentHashMap<>();

    /** To be made in a thread of the deployment, where the container knows its security domain. */
    House() {
        domain = SecurityDomain.getCurrent();
    }

    void as(Lane lane, Post post, Runnable act) {
        signedIn.computeIfAbsent(
                        lane.login(post) + "@" + lane.store(),
                        name -> domain.createAdHocIdentity(name)
                                .withDefaultRoleMapper(RoleMapper.constant(
                                        Roles.fromSet(Set.of(post.role().name())))))
                .runAs(act);
    }
}

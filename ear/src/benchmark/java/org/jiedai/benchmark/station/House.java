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
    private final Map<Seat, SecurityIdentity> signedIn = new ConcurrentHashMap<>();

    /** To be made in a thread of the deployment, where the container knows its security domain. */
    House() {
        domain = SecurityDomain.getCurrent();
    }

    void as(Lane lane, Post post, Runnable act) {
        signedIn.computeIfAbsent(
                        new Seat(lane, post),
                        seat -> domain.createAdHocIdentity(lane.login(post) + "@" + lane.store())
                                .withDefaultRoleMapper(RoleMapper.constant(
                                        Roles.fromSet(Set.of(post.role().name())))))
                .runAs(act);
    }

    private record Seat(Lane lane, Post post) {}
}

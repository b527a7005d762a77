package org.jiedai.demo;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/** Who is signed in: each person once, as a session keeps them. */
public final class House {
    private final SecurityDomain domain;
    private final Map<Seat, SecurityIdentity> signedIn = new ConcurrentHashMap<>();

    /** To be made in a thread of the deployment, where the container knows its security domain. */
    public House() {
        domain = SecurityDomain.getCurrent();
    }

    /** Does it as whoever serves these people at the post. */
    public void as(Cast cast, Station post, Runnable act) {
        signedIn.computeIfAbsent(
                        new Seat(cast.login(post) + "@" + cast.store(), post),
                        seat -> domain.createAdHocIdentity(seat.name)
                                .withDefaultRoleMapper(RoleMapper.constant(
                                        Roles.fromSet(Set.of(post.role().name())))))
                .runAs(act);
    }

    private record Seat(String name, Station post) {}
}

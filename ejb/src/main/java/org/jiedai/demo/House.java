package org.jiedai.demo;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jiedai.shared.Role;
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

    /** Does it as whoever serves these people at the station. */
    public void as(Cast cast, Station station, Runnable act) {
        as(cast.login(station), cast.store(), station.role(), act);
    }

    /** Does it as somebody in one of their roles. */
    void as(String login, String store, Role role, Runnable act) {
        signedIn.computeIfAbsent(
                        new Seat(login + "@" + store, role),
                        seat -> domain.createAdHocIdentity(seat.name)
                                .withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(Set.of(role.name())))))
                .runAs(act);
    }

    private record Seat(String name, Role role) {}
}

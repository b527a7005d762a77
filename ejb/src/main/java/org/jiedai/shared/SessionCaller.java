package org.jiedai.shared;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** The caller as the container knows them: {@code login@STORE} and the roles held in that store. */
@Stateless
@DeclareRoles({
    Roles.INFORMATION_CLERK,
    Roles.SERVICE_ADVISOR,
    Roles.WORKSHOP_CONTROLLER,
    Roles.TECHNICIAN,
    Roles.PARTS_SUPERVISOR,
    Roles.STOREKEEPER,
    Roles.WASHER,
    Roles.CASHIER,
    Roles.FOLLOW_UP_AGENT,
    Roles.SERVICE_MANAGER,
    Roles.GROUP_MANAGER,
    Roles.ADMINISTRATOR,
    Roles.SYSTEM
})
public class SessionCaller implements Caller {
    @Resource
    private SessionContext context;

    @Inject
    private Clock clock;

    @Override
    @PermitAll
    public Stamp stamp() {
        return actor().at(clock.instant());
    }

    @Override
    @PermitAll
    public Actor actor() {
        String name = context.getCallerPrincipal().getName();
        int at = name.lastIndexOf('@');
        return new Actor(at < 0 ? name : name.substring(0, at), at < 0 ? "" : name.substring(at + 1), roles());
    }

    private Set<Role> roles() {
        Set<Role> held = EnumSet.noneOf(Role.class);
        Arrays.stream(Role.values())
                .filter(role -> context.isCallerInRole(role.name()))
                .forEach(held::add);
        return held;
    }
}

package org.jiedai.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jiedai.shared.Roles;
import org.jiedai.store.StoreAdministrators;
import org.jiedai.store.StoreRule;

/** What hangs on a person, for whoever hands it over (issue 15). */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class WorkInHandBoard {
    @Inject
    private Staff staff;

    @Inject
    private StoreAdministrators administrators;

    @Inject
    private WorkOfStages stages;

    /**
     * All that hangs on a person in a store, by kind, with who may have it.
     *
     * @throws org.jiedai.shared.RuleBroken {@link StoreRule#STORE_NOT_ADMINISTERED}
     */
    public List<WorkOfKind> of(LoginName login, String storeCode) {
        StoreRule.STORE_NOT_ADMINISTERED.unless(administrators.administered().contains(storeCode), storeCode);
        Map<WorkKind, List<HeldWork>> byKind = new EnumMap<>(WorkKind.class);
        stages.held(login.value(), storeCode)
                .forEach(one -> byKind.computeIfAbsent(one.kind(), kind -> new ArrayList<>())
                        .add(one));
        return byKind.entrySet().stream()
                .map(kind -> new WorkOfKind(
                        kind.getKey(), List.copyOf(kind.getValue()), takers(kind.getKey(), login.value(), storeCode)))
                .toList();
    }

    private List<String> takers(WorkKind kind, String login, String storeCode) {
        return kind.roles().stream()
                .flatMap(role -> staff.withRole(storeCode, role).stream())
                .filter(colleague -> stages.suits(kind, colleague, login, storeCode))
                .map(StaffMember::login)
                .distinct()
                .sorted()
                .toList();
    }
}

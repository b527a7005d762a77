package org.jiedai.store;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.jiedai.shared.Roles;

/** The groups with what they have set for their stores (issue 15). */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class GroupBoard {
    @Inject
    private Groups groups;

    @Inject
    private Stores stores;

    @Inject
    private StoreAdministrators administrators;

    /** What a group has set. */
    public GroupCard of(String groupName) {
        return groups.settings(groupName)
                .map(set -> new GroupCard(groupName, set.version(), set.rules()))
                .orElseGet(() -> new GroupCard(groupName, 0, null));
    }

    /** The groups whose stores the caller administers, all of them. */
    public List<String> administered() {
        List<String> mine = administrators.administered();
        List<Store> all = stores.all();
        return all.stream()
                .map(Store::groupName)
                .distinct()
                .sorted()
                .filter(name -> all.stream()
                        .filter(store -> store.groupName().equals(name))
                        .allMatch(store -> mine.contains(store.code())))
                .toList();
    }
}

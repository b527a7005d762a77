package org.jiedai.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jiedai.shared.Caller;
import org.jiedai.shared.Role;
import org.jiedai.store.Store;
import org.jiedai.store.StoreAdministrators;
import org.jiedai.store.StoreCode;
import org.jiedai.store.Stores;

/** The administrators among the staff: of single stores, or of the group as a whole. */
@ApplicationScoped
public class Administration implements StoreAdministrators {
    @Inject
    private Staff staff;

    @Inject
    private Stores stores;

    @Inject
    private Caller caller;

    @Override
    public List<String> administered() {
        StaffMember me = staff.member(caller.actor().login()).orElseThrow();
        boolean everywhere = me.roles(Store.GROUP).contains(Role.ADMINISTRATOR);
        return stores.all().stream()
                .map(Store::code)
                .filter(code -> everywhere || me.roles(code).contains(Role.ADMINISTRATOR))
                .toList();
    }

    @Override
    public void administer(StoreCode opened) {
        staff.member(caller.actor().login()).orElseThrow().holdIn(opened.value(), Set.of(Role.ADMINISTRATOR));
    }
}

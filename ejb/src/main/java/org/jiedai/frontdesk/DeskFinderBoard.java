package org.jiedai.frontdesk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jiedai.shared.Actor;
import org.jiedai.shared.Caller;
import org.jiedai.shared.Role;
import org.jiedai.shared.Roles;
import org.jiedai.store.Store;
import org.jiedai.store.Stores;

/**
 * The search box of the desks that answer no calls: each finds what its own pages show, and where it leads is such a
 * page. The group's managers find in all stores of theirs.
 */
@Stateless
public class DeskFinderBoard {
    private static final int MOST = 12;

    @Inject
    private JpaCarsWork work;

    @Inject
    private JpaPartsFound parts;

    @Inject
    private JpaPeopleFound people;

    @Inject
    private Stores stores;

    @Inject
    private Caller caller;

    /** What fits, at most a screenful; empty for less than is worth looking for. */
    @RolesAllowed({
        Roles.WORKSHOP_CONTROLLER,
        Roles.TECHNICIAN,
        Roles.PARTS_SUPERVISOR,
        Roles.STOREKEEPER,
        Roles.WASHER,
        Roles.CASHIER,
        Roles.SERVICE_MANAGER,
        Roles.GROUP_MANAGER,
        Roles.ADMINISTRATOR
    })
    public List<DeskHit> find(String typed) {
        Actor me = caller.actor();
        boolean inStore = !me.storeCode().equals(Store.GROUP);
        DeskText text = new DeskText(typed, inStore ? stores.get(me.storeCode()).homeProvince() : "");
        if (!text.isWorthLooking()) {
            return List.of();
        }
        List<DeskHit> found = new ArrayList<>();
        if (inStore) {
            found.addAll(cars(me, text));
        }
        if (me.is(Role.STOREKEEPER) || me.is(Role.PARTS_SUPERVISOR)) {
            found.addAll(parts.find(me.storeCode(), text));
        }
        if (me.is(Role.ADMINISTRATOR)) {
            found.addAll(people.everybody(text));
        } else if (me.is(Role.SERVICE_MANAGER)) {
            found.addAll(people.of(me.storeCode(), text));
        }
        return found.size() > MOST ? List.copyOf(found.subList(0, MOST)) : found;
    }

    private List<DeskHit> cars(Actor me, DeskText text) {
        List<String> here = List.of(me.storeCode());
        List<DeskHit> found = new ArrayList<>();
        if (me.is(Role.SERVICE_MANAGER) || me.is(Role.GROUP_MANAGER)) {
            found.addAll(work.orders(stores.of(me).stream().map(Store::code).toList(), text));
        }
        if (me.is(Role.CASHIER)) {
            found.addAll(work.settlements(here, text));
        }
        if (me.is(Role.WORKSHOP_CONTROLLER)) {
            found.addAll(work.tickets(here, text));
        }
        if (me.is(Role.TECHNICIAN)) {
            found.addAll(work.jobs(me, text));
        }
        if (me.is(Role.STOREKEEPER) || me.is(Role.PARTS_SUPERVISOR)) {
            found.addAll(work.picks(me, text));
            found.addAll(work.requisitions(here, text));
        }
        if (me.is(Role.WASHER)) {
            found.addAll(work.washes(me, text));
        }
        return found;
    }
}

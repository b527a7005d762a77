package org.jiedai.store;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiedai.shared.Audited;
import org.jiedai.shared.Differences;
import org.jiedai.shared.Roles;
import org.jiedai.shared.SharedRule;

/** The stores of the group. */
@Stateless
@Audited
@RolesAllowed(Roles.ADMINISTRATOR)
public class StoreService {
    @Inject
    private Differences differences;

    @Inject
    private Stores stores;

    @Inject
    private Groups groups;

    @Inject
    private Event<StoreCopied> copied;

    @Inject
    private Event<StoresChanged> changed;

    @Inject
    private StoreAdministrators administrators;

    /** A new store; who makes it administers it. */
    public void open(StoreCode code, StoreDetails details) {
        StoreRule.STORE_CODE_TAKEN.unless(
                stores.all().stream().noneMatch(s -> s.code().equals(code.value())), code);
        stores.add(differences.made(new Store(code.value(), details)));
        administrators.administer(code);
        changed.fire(new StoresChanged(List.of(code.value())));
    }

    /**
     * A new store that works like another: calendar, reminders, bays, shelf places, shifts, the words of calls and
     * notices, targets, labour rates and prices are copied; what that one has as its group has, this one has so too.
     *
     * @throws org.jiedai.shared.RuleBroken {@link StoreRule#STORE_NOT_ADMINISTERED} of the other, or as {@link #open}
     */
    public void openLike(StoreCode code, StoreDetails details, StoreCode like) {
        StoreRule.STORE_NOT_ADMINISTERED.unless(administrators.administered().contains(like.value()), like);
        open(code, details);
        stores.get(code.value()).worksLike(stores.get(like.value()));
        copied.fire(new StoreCopied(like.value(), code.value()));
    }

    public void edit(StoreCode code, int version, StoreDetails details) {
        seen(code, version).edit(details);
    }

    /** When its customers are reminded (A9); reminders made before keep their time. */
    public void remind(StoreCode code, int version, Reminding reminding) {
        seen(code, version).remind(reminding);
    }

    /** How long its desks may rest before their sessions are over. */
    public void endIdleSessions(StoreCode code, int version, int minutes) {
        seen(code, version).endIdleSessions(minutes);
    }

    /**
     * In these the store is as its group is, now and whenever the group sets something else; in the others it keeps
     * what it has as its own.
     *
     * @throws org.jiedai.shared.RuleBroken {@link StoreRule#GROUP_HAS_SET_NOTHING}
     */
    public void follow(StoreCode code, int version, Set<StoreSetting> settings) {
        String group = stores.get(code.value()).groupName();
        // Held first: what the group sets at this moment is either known here or finds the store following.
        Optional<GroupSettings> set = groups.kept(group);
        Store store = seen(code, version);
        StoreRule.GROUP_HAS_SET_NOTHING.unless(settings.isEmpty() || set.isPresent(), group);
        set.ifPresentOrElse(
                known -> store.follow(settings, known.rules()), () -> store.follow(settings, store.rules()));
    }

    /**
     * The group sets this once; all of its stores that say nothing of their own have it at once.
     *
     * @param version of what was set before; 0 for nothing
     * @throws org.jiedai.shared.RuleBroken {@link StoreRule#GROUP_NOT_ADMINISTERED}, or what makes no sense
     */
    public void setForGroup(String groupName, int version, HouseRules rules) {
        rules.check();
        List<String> administered = administrators.administered();
        GroupSettings group = groups.toSet(groupName);
        List<Store> theirs = groups.stores(groupName);
        SharedRule.NOT_FOUND.unless(!theirs.isEmpty(), groupName);
        StoreRule.GROUP_NOT_ADMINISTERED.unless(
                theirs.stream().allMatch(store -> administered.contains(store.code())), groupName);
        SharedRule.EDITED_BY_SOMEBODY.unless(group.version() == version, groupName);
        differences.of(group).set(rules);
        theirs.stream()
                .filter(store -> !store.asGroup().isEmpty())
                .forEach(store -> differences.of(store).groupSays(rules));
        changed.fire(new StoresChanged(theirs.stream().map(Store::code).toList()));
    }

    private Store seen(StoreCode code, int version) {
        StoreRule.STORE_NOT_ADMINISTERED.unless(administrators.administered().contains(code.value()), code);
        Store store = stores.get(code.value());
        SharedRule.EDITED_BY_SOMEBODY.unless(store.version() == version, code);
        changed.fire(new StoresChanged(List.of(code.value())));
        return differences.of(store);
    }
}

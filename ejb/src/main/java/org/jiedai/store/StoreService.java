package org.jiedai.store;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
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
    private Event<StoreCopied> copied;

    @Inject
    private StoreAdministrators administrators;

    /** A new store; who makes it administers it. */
    public void open(StoreCode code, StoreDetails details) {
        StoreRule.STORE_CODE_TAKEN.unless(
                stores.all().stream().noneMatch(s -> s.code().equals(code.value())), code);
        stores.add(differences.made(new Store(code.value(), details)));
        administrators.administer(code);
    }

    /**
     * A new store that works like another: calendar, reminders, bays, shelf places, shifts, and the words of calls and
     * notices are copied.
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

    private Store seen(StoreCode code, int version) {
        StoreRule.STORE_NOT_ADMINISTERED.unless(administrators.administered().contains(code.value()), code);
        Store store = stores.get(code.value());
        SharedRule.EDITED_BY_SOMEBODY.unless(store.version() == version, code);
        return differences.of(store);
    }
}

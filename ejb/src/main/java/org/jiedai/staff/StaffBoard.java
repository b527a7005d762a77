package org.jiedai.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jiedai.shared.Caller;
import org.jiedai.shared.ListColumns;
import org.jiedai.shared.ListWish;
import org.jiedai.shared.Role;
import org.jiedai.shared.Roles;
import org.jiedai.shared.SharedRule;
import org.jiedai.store.StoreAdministrators;
import org.jiedai.store.StoreCard;
import org.jiedai.store.Stores;

/** The people and stores of the group, for the administrator. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class StaffBoard {
    private static final ListColumns COLUMNS = new ListColumns("m.active desc, m.login")
            .text("login", "m.login")
            .text("name", "concat(m.name, ' ', m.nameEn)")
            .text("phone", "m.phone")
            .text("extension", "m.extension")
            .yes("active", "m.active");

    private static final String ROWS = """
            select new org.jiedai.staff.StaffRow(m.login, m.name, m.nameEn, m.phone, m.extension, m.active)
            from StaffMember m where 1 = 1""";

    private static final String COUNT = "select count(m) from StaffMember m where 1 = 1";

    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Inject
    private Stores stores;

    @Inject
    private Staff staff;

    @Inject
    private StoreAdministrators administrators;

    @Inject
    private Locks locks;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** The people who are wished for; those at work first. */
    public List<StaffRow> rows(ListWish wish) {
        return COLUMNS.rows(em.createQuery(ROWS + COLUMNS.where(wish) + COLUMNS.order(wish), StaffRow.class), wish);
    }

    /** How many the filters leave. */
    public long count(ListWish wish) {
        return COLUMNS.count(em.createQuery(COUNT + COLUMNS.where(wish), Long.class), wish);
    }

    public StaffCard card(String login) {
        StaffMember member = staff.member(login).orElseThrow(() -> SharedRule.NOT_FOUND.broken(login));
        Map<String, Set<Role>> roles = new TreeMap<>();
        member.stores().forEach(store -> roles.put(store, member.roles(store)));
        return new StaffCard(
                member.login(),
                member.version(),
                member.name(),
                member.nameEn(),
                member.phone(),
                member.extension(),
                member.active(),
                member.pinHash() != null,
                locks.of(login).stream().anyMatch(tries -> tries.locked(clock.instant())),
                roles,
                member.skills());
    }

    public List<StoreCard> stores() {
        return stores.all().stream().map(StoreCard::of).toList();
    }

    /** The stores in which the caller may give roles. */
    public List<String> administered() {
        return administrators.administered();
    }
}

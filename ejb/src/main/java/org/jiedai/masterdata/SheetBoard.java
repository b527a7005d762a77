package org.jiedai.masterdata;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jiedai.shared.Caller;
import org.jiedai.shared.ListWish;
import org.jiedai.shared.Role;
import org.jiedai.shared.Roles;
import org.jiedai.shared.SharedRule;
import org.jiedai.store.Store;
import org.jiedai.store.Stores;

/** The sheets as they are on record, and what is missing until the store can open. */
@Stateless
@RolesAllowed({Roles.ADMINISTRATOR, Roles.SERVICE_MANAGER})
public class SheetBoard {
    private static final int MOST_CHANGES = 20;

    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Inject
    private Sheets sheets;

    @Inject
    private Stores stores;

    @Inject
    private Caller caller;

    /** The rows of a sheet that are wished for. */
    public List<Map<String, String>> rows(MasterSheet sheet, ListWish wish) {
        return nobodysHere(sheet) ? List.of() : sheets.of(sheet).rows(home(), wish);
    }

    /**
     * The row of this name as it is on record now.
     *
     * @param name as {@link MasterSheet#name}
     * @throws org.jiedai.shared.RuleBroken {@link SharedRule#NOT_FOUND}
     */
    public Map<String, String> row(MasterSheet sheet, String name) {
        SharedRule.NOT_FOUND.unless(name != null, "");
        return rows(sheet, new ListWish(0, ListWish.MOST, null, false, sheet.codes(name))).stream()
                .filter(row -> sheet.name(row).equals(name))
                .findFirst()
                .orElseThrow(() -> SharedRule.NOT_FOUND.broken(name));
    }

    /** How many rows the wish's filters leave. */
    public long count(MasterSheet sheet, ListWish wish) {
        return nobodysHere(sheet) ? 0 : sheets.of(sheet).count(home(), wish);
    }

    /** How many rows each sheet has on record. */
    public Map<MasterSheet, Long> counts() {
        Map<MasterSheet, Long> counts = new EnumMap<>(MasterSheet.class);
        for (MasterSheet sheet : MasterSheet.values()) {
            counts.put(sheet, count(sheet, ListWish.all()));
        }
        return counts;
    }

    /** Who changed what in a record, the latest first. */
    public List<MasterChange> changes(MasterSheet sheet, String key) {
        return em.createQuery("""
                        select c
                        from MasterChange c
                        where c.sheet = :sheet and c.recordKey = :key and (c.storeCode = :store or :ofGroup = true)
                        order by c.id desc""", MasterChange.class)
                .setParameter("sheet", sheet)
                .setParameter("key", key)
                .setParameter("store", caller.actor().storeCode())
                .setParameter("ofGroup", sheet.isOfGroup())
                .setMaxResults(MOST_CHANGES)
                .getResultList();
    }

    /**
     * How many there are of each thing that a store cannot open without.
     *
     * @param counts as {@link #counts()}
     */
    public Map<FirstStep, Long> firstSteps(Map<MasterSheet, Long> counts) {
        Map<Role, Long> people = people();
        Map<FirstStep, Long> steps = new EnumMap<>(FirstStep.class);
        for (FirstStep step : FirstStep.values()) {
            long there = step.sheet()
                    .map(counts::get)
                    .or(() -> step.role().map(role -> people.getOrDefault(role, 0L)))
                    .orElse(atGroup() ? 0L : 1L);
            steps.put(step, there);
        }
        return steps;
    }

    private Map<Role, Long> people() {
        Map<Role, Long> people = new EnumMap<>(Role.class);
        em.createQuery("""
                        select r.role, count(distinct m.login)
                        from StaffMember m join m.roles r left join m.skills s
                        where m.active = true and r.storeCode = :store
                        and (r.role <> :technician or s.level > 0)
                        group by r.role""", Object[].class)
                .setParameter("store", caller.actor().storeCode())
                .setParameter("technician", Role.TECHNICIAN)
                .getResultList()
                .forEach(row -> people.put((Role) row[0], (Long) row[1]));
        return people;
    }

    // Before there is a store the group has lists of its own only.
    private boolean nobodysHere(MasterSheet sheet) {
        return !sheet.isOfGroup() && atGroup();
    }

    private boolean atGroup() {
        return caller.actor().storeCode().equals(Store.GROUP);
    }

    private Home home() {
        String store = caller.actor().storeCode();
        return new Home(store, atGroup() ? "" : stores.get(store).homeProvince(), caller.stamp());
    }
}

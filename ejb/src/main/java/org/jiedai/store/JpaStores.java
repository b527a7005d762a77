package org.jiedai.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiedai.shared.Role;
import org.jiedai.shared.SharedRule;

/** Stores in the database. */
@ApplicationScoped
public class JpaStores implements Stores {
    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Override
    public Store get(String storeCode) {
        return Optional.ofNullable(em.find(Store.class, storeCode))
                .orElseThrow(() -> SharedRule.NOT_FOUND.broken(storeCode));
    }

    @Override
    public OpenDays days(String storeCode, LocalDate from, LocalDate to) {
        return new OpenDays(
                get(storeCode),
                between("select d from StoreDay d where d.storeCode = :store and", StoreDay.class, from, to)
                        .setParameter("store", storeCode)
                        .getResultList(),
                between("select d from NationalDay d where", NationalDay.class, from, to)
                        .getResultList());
    }

    private <D> TypedQuery<D> between(String days, Class<D> type, LocalDate from, LocalDate to) {
        return em.createQuery(days + " d.day between :from and :to", type)
                .setParameter("from", from)
                .setParameter("to", to);
    }

    @Override
    public Optional<StoreDay> day(String storeCode, LocalDate day) {
        return Optional.ofNullable(em.find(StoreDay.class, new StoreDay.Key(storeCode, day)));
    }

    @Override
    public List<Bay> bays(String storeCode) {
        return em.createQuery("select b from Bay b where b.storeCode = :store order by b.id", Bay.class)
                .setParameter("store", storeCode)
                .getResultList();
    }

    @Override
    public List<StaffMember> withRole(String storeCode, Role role) {
        return em.createQuery(
                        "select distinct m from StaffMember m join m.roles r"
                                + " where m.active = true and r.storeCode = :store and r.role = :role order by m.login",
                        StaffMember.class)
                .setParameter("store", storeCode)
                .setParameter("role", role)
                .getResultList();
    }

    // One statement for all: a store has some twenty technicians, and each has skills of his own.
    @Override
    public Staffing staffing(String storeCode) {
        Set<String> advisors = new LinkedHashSet<>();
        Map<String, Map<String, Integer>> skills = new LinkedHashMap<>();
        em.createQuery(
                        "select m.login, r.role, s.trade, s.level from StaffMember m join m.roles r left join m.skills s"
                                + " where m.active = true and r.storeCode = :store and r.role in :roles order by m.login",
                        Object[].class)
                .setParameter("store", storeCode)
                .setParameter("roles", List.of(Role.SERVICE_ADVISOR, Role.TECHNICIAN))
                .getResultList()
                .forEach(row -> {
                    if (row[1] == Role.SERVICE_ADVISOR) {
                        advisors.add((String) row[0]);
                    } else {
                        Map<String, Integer> mastered =
                                skills.computeIfAbsent((String) row[0], login -> new HashMap<>());
                        if (row[2] != null) {
                            mastered.merge((String) row[2], (Integer) row[3], Math::max);
                        }
                    }
                });
        return new Staffing(List.copyOf(advisors), skills);
    }

    @Override
    public Optional<StaffMember> member(String login) {
        return exactly(login, byLogin(login));
    }

    @Override
    public List<StaffMember> atExtension(String storeCode, String extension) {
        return em.createQuery(
                        "select distinct m from StaffMember m join m.roles r"
                                + " where m.extension = :extension and m.active = true and r.storeCode = :store",
                        StaffMember.class)
                .setParameter("extension", extension)
                .setParameter("store", storeCode)
                .getResultList();
    }

    @Override
    public Optional<StaffMember> held(String login) {
        return exactly(login, byLogin(login).setLockMode(LockModeType.PESSIMISTIC_WRITE));
    }

    // The database finds WANGXY and wángxy for wangxy.
    private static Optional<StaffMember> exactly(String login, TypedQuery<StaffMember> found) {
        return found.getResultStream()
                .filter(member -> member.login().equals(login))
                .findFirst();
    }

    private TypedQuery<StaffMember> byLogin(String login) {
        return em.createQuery("select m from StaffMember m where m.login = :login", StaffMember.class)
                .setParameter("login", login);
    }

    // Counted after the change, with the rows of all administrators held, so that two cannot remove each other.
    @Override
    public long administrators() {
        em.flush();
        em.createNativeQuery("select staff_login from staff_role where role = 'ADMINISTRATOR' for update")
                .getResultList();
        Number left = (Number) em.createNativeQuery("select count(*) from staff m join staff_role r"
                        + " on r.staff_login = m.login where m.active and r.role = 'ADMINISTRATOR'")
                .getSingleResult();
        return left.longValue();
    }

    @Override
    public List<Store> all() {
        return em.createQuery("select s from Store s order by s.code", Store.class)
                .getResultList();
    }

    @Override
    public void add(StoreDay day) {
        em.persist(day);
    }

    @Override
    public void remove(StoreDay day) {
        em.remove(day);
    }

    @Override
    public void add(Store store) {
        em.persist(store);
    }

    @Override
    public void add(StaffMember member) {
        em.persist(member);
    }
}

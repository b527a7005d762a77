package org.jiedai.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiedai.shared.Role;

/** The people in the database. */
@ApplicationScoped
public class JpaStaff implements Staff {
    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Override
    public Optional<StaffMember> member(String login) {
        return exactly(login, byLogin(login));
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

    @Override
    public List<StaffMember> withRole(String storeCode, Role role) {
        return em.createQuery("""
                                select distinct m
                                from StaffMember m
                                join m.roles r
                                where m.active = true and r.storeCode = :store and r.role = :role
                                order by m.login""", StaffMember.class)
                .setParameter("store", storeCode)
                .setParameter("role", role)
                .getResultList();
    }

    // One statement for all: a store has some twenty technicians, and each has skills of their own.
    @Override
    public Staffing staffing(String storeCode) {
        Set<String> advisors = new LinkedHashSet<>();
        Map<String, Map<String, Integer>> skills = new LinkedHashMap<>();
        em.createQuery("""
                                select m.login, r.role, s.trade, s.level
                                from StaffMember m
                                join m.roles r
                                left join m.skills s
                                where m.active = true and r.storeCode = :store and r.role in :roles
                                order by m.login""", Object[].class)
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
    public List<StaffMember> atExtension(String storeCode, String extension) {
        return em.createQuery("""
                                select distinct m
                                from StaffMember m
                                join m.roles r
                                where m.extension = :extension and m.active = true
                                and r.storeCode = :store""", StaffMember.class)
                .setParameter("extension", extension)
                .setParameter("store", storeCode)
                .getResultList();
    }

    // Counted after the change, with the rows of all administrators held, so that two cannot remove each other.
    @Override
    public long administrators() {
        em.flush();
        em.createNativeQuery("select staff_login from staff_role where role = 'ADMINISTRATOR' for update")
                .getResultList();
        Number left = (Number) em.createNativeQuery("""
                select count(*)
                from staff m
                join staff_role r on r.staff_login = m.login
                where m.active and r.role = 'ADMINISTRATOR'""").getSingleResult();
        return left.longValue();
    }

    @Override
    public void add(StaffMember member) {
        em.persist(member);
    }

    // Nobody but who deactivates somebody, or takes a role from them, waits for this.
    @Override
    public boolean stays(String login, String storeCode, Role role) {
        boolean active = !em.createNativeQuery("select login from staff where login = ? and active lock in share mode")
                .setParameter(1, login)
                .getResultList()
                .isEmpty();
        return active
                && !em.createNativeQuery("""
                select role
                from staff_role
                where staff_login = ? and store_code = ? and (? is null or role = ?)""")
                        .setParameter(1, login)
                        .setParameter(2, storeCode)
                        .setParameter(3, role == null ? null : role.name())
                        .setParameter(4, role == null ? null : role.name())
                        .getResultList()
                        .isEmpty();
    }
}

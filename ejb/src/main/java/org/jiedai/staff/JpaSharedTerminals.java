package org.jiedai.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiedai.shared.Role;

/** The devices that people share, in the database. */
@ApplicationScoped
public class JpaSharedTerminals implements SharedTerminals {
    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Override
    public Optional<SharedTerminal> find(long id) {
        return Optional.ofNullable(em.find(SharedTerminal.class, id));
    }

    @Override
    public Optional<SharedTerminal> byHash(String secretHash) {
        return em.createQuery("select t from SharedTerminal t where t.secretHash = :hash", SharedTerminal.class)
                .setParameter("hash", secretHash)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<SharedTerminal> of(String storeCode) {
        return em.createQuery(
                        "select t from SharedTerminal t where t.storeCode = :store order by t.name, t.id",
                        SharedTerminal.class)
                .setParameter("store", storeCode)
                .getResultList();
    }

    // The rule is SharedTerminal's; said once more here, so that a list of names is one statement.
    @Override
    public List<TerminalPerson> people(String storeCode) {
        Map<String, TerminalPerson> people = new LinkedHashMap<>();
        em.createQuery("""
                                select m.login, m.name, m.nameEn, r.role
                                from StaffMember m
                                join m.roles r
                                where m.active = true and r.storeCode = :store and m.login not in (
                                select o.login from StaffMember o join o.roles x where x.role not in :roles)
                                order by m.login, r.role""", Object[].class)
                .setParameter("store", storeCode)
                .setParameter("roles", SharedTerminal.ROLES)
                .getResultList()
                .forEach(row -> people.computeIfAbsent(
                                (String) row[0],
                                login -> new TerminalPerson(
                                        login, (String) row[1], (String) row[2], EnumSet.noneOf(Role.class)))
                        .roles()
                        .add((Role) row[3]));
        return List.copyOf(people.values());
    }

    @Override
    public void add(SharedTerminal terminal) {
        em.persist(terminal);
    }

    @Override
    public void remove(SharedTerminal terminal) {
        em.remove(terminal);
    }
}

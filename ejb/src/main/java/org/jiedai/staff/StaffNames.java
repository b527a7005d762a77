package org.jiedai.staff;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiedai.shared.Caller;

/** The names of the store's staff; records keep log-ins only. */
@Stateless
public class StaffNames {
    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Inject
    private Caller caller;

    /** Log-in → name, in Chinese or in its English form. */
    @PermitAll
    public Map<String, String> all(boolean chinese) {
        return em.createQuery("""
                                select distinct m.login, m.name, m.nameEn
                                from StaffMember m
                                join m.roles r
                                where r.storeCode = :store""", Object[].class)
                .setParameter("store", caller.actor().storeCode())
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[chinese ? 1 : 2]));
    }

    /** The name of somebody who has no role in this store any more, or only in another; empty for a stranger. */
    @PermitAll
    public Optional<String> of(String login, boolean chinese) {
        return em.createQuery("select m.name, m.nameEn from StaffMember m where m.login = :login", Object[].class)
                .setParameter("login", login)
                .getResultStream()
                .map(row -> (String) row[chinese ? 0 : 1])
                .findFirst();
    }
}

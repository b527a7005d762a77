package org.jiedai.frontdesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jiedai.store.Store;

/** Colleagues, by how their log-in or name begins. */
@ApplicationScoped
class JpaPeopleFound {
    private static final int MOST = 12;
    private static final String FIT = " and (m.login like :start or m.name like :start or m.nameEn like :start)";

    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    /** Those who work in the store. */
    List<DeskHit> of(String storeCode, DeskText text) {
        return em.createQuery("""
                        select distinct m.login, m.name, m.nameEn
                        from StaffMember m
                        join m.roles r
                        where m.active = true and r.storeCode = :store""" + FIT + " order by m.login", Object[].class)
                .setParameter("store", storeCode)
                .setParameter("start", text.plain() + "%")
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> hit(storeCode, row))
                .toList();
    }

    /** Those who work anywhere in the group. */
    List<DeskHit> everybody(DeskText text) {
        return em.createQuery(
                        "select m.login, m.name, m.nameEn from StaffMember m where m.active = true" + FIT
                                + " order by m.login",
                        Object[].class)
                .setParameter("start", text.plain() + "%")
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> hit(Store.GROUP, row))
                .toList();
    }

    private static DeskHit hit(String storeCode, Object[] row) {
        return new DeskHit(DeskFind.PERSON, (String) row[0], storeCode, null, (String) row[1], (String) row[2], "");
    }
}

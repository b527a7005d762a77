package org.jiedai.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.jiedai.shared.Stamp;
import org.jiedai.shared.Utc;

/** Merges of cards in the database. */
@ApplicationScoped
public class JpaMerges implements Merges {
    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Override
    public void add(Merge merge) {
        em.persist(merge);
    }

    @Override
    public Optional<Merge> find(String stays, String goes) {
        return em.createQuery("""
                                select m
                                from Merge m
                                where m.stays = :stays and m.goes = :goes and m.undoneAt is null
                                order by m.mergedAt desc, m.id desc""", Merge.class)
                .setParameter("stays", stays)
                .setParameter("goes", goes)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public boolean followed(Merge merge) {
        return em.createQuery("""
                                select count(m)
                                from Merge m
                                where (m.stays = :stays or m.goes = :stays) and m <> :merge and m.undoneAt is null
                                and m.mergedAt >= :since""", Long.class)
                        .setParameter("stays", merge.stays())
                        .setParameter("merge", merge)
                        .setParameter("since", merge.mergedAt())
                        .getSingleResult()
                > 0;
    }

    @Override
    public void keepApart(String one, String other, Stamp by) {
        em.createNativeQuery("insert ignore into card_apart values (?, ?, ?, ?, ?)")
                .setParameter(1, one.compareTo(other) < 0 ? one : other)
                .setParameter(2, one.compareTo(other) < 0 ? other : one)
                .setParameter(3, by.storeCode())
                .setParameter(4, by.login())
                .setParameter(5, Utc.of(by.at()))
                .executeUpdate();
    }
}

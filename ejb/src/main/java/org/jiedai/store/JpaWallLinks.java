package org.jiedai.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The walls' links in the database. */
@ApplicationScoped
public class JpaWallLinks implements WallLinks {
    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Override
    public Optional<WallLink> find(WallLink.Key key) {
        return Optional.ofNullable(em.find(WallLink.class, key));
    }

    @Override
    public Optional<WallLink> byHash(String linkHash) {
        return em.createQuery("select l from WallLink l where l.linkHash = :hash", WallLink.class)
                .setParameter("hash", linkHash)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(WallLink link) {
        em.persist(link);
    }

    @Override
    public void remove(WallLink link) {
        em.remove(link);
    }
}

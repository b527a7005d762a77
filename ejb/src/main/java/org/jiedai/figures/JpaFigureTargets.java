package org.jiedai.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The stores' targets in the database. */
@ApplicationScoped
public class JpaFigureTargets implements FigureTargets {
    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Override
    public Optional<StoreTargets> find(String storeCode) {
        return Optional.ofNullable(em.find(StoreTargets.class, storeCode));
    }

    @Override
    public void add(StoreTargets targets) {
        em.persist(targets);
    }
}

package org.jiedai.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.jiedai.store.StoreCopied;

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

    void copy(@Observes StoreCopied copied) {
        for (String sql : List.of("""
                insert into store_targets (store_code, set_at) \
                select ?, t.set_at \
                from store_targets t \
                where t.store_code = ?""", """
                insert into figure_target (store_code, figure, percent) \
                select ?, t.figure, t.percent \
                from figure_target t \
                where t.store_code = ?""")) {
            em.createNativeQuery(sql)
                    .setParameter(1, copied.to())
                    .setParameter(2, copied.from())
                    .executeUpdate();
        }
    }
}

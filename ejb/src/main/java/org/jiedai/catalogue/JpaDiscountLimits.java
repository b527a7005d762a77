package org.jiedai.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import org.jiedai.shared.Role;

/** The limits in the database. */
@ApplicationScoped
public class JpaDiscountLimits implements DiscountLimits {
    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Override
    public int of(String storeCode, Set<Role> roles) {
        return em.createQuery(
                        "select l from DiscountLimit l where l.storeCode = :store order by l.id", DiscountLimit.class)
                .setParameter("store", storeCode)
                .getResultStream()
                .filter(limit -> roles.contains(limit.giver().role()))
                .mapToInt(DiscountLimit::percent)
                .max()
                .orElse(0);
    }
}

package org.jiedai.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jiedai.shared.CustomerNo;

/** Consents in the database. */
@ApplicationScoped
public class JpaConsents implements Consents {
    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Override
    public List<Consent> of(CustomerNo customer) {
        return em.createQuery("""
                                select c
                                from Consent c
                                where c.customerNo = :customer
                                order by c.saidOn desc, c.id desc""", Consent.class)
                .setParameter("customer", customer)
                .getResultList();
    }

    @Override
    public void add(Consent consent) {
        em.persist(consent);
    }
}

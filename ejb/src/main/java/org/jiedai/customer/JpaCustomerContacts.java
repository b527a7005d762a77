package org.jiedai.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.jiedai.shared.CustomerNo;
import org.jiedai.shared.Phone;

/** Contacts in the database: columns of the customer's row. */
@ApplicationScoped
public class JpaCustomerContacts implements CustomerContacts {
    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Override
    public Optional<CustomerContact> of(CustomerNo number) {
        return em.createQuery("select c from CustomerContact c where c.number = :no", CustomerContact.class)
                .setParameter("no", number)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<CustomerContact> of(String storeCode, String name, Phone phone) {
        return em.createQuery("""
                                select c
                                from CustomerContact c
                                where c.storeCode = :store and c.name = :name and c.phone = :phone
                                and c.mergedInto is null
                                order by c.id""", CustomerContact.class)
                .setParameter("store", storeCode)
                .setParameter("name", name)
                .setParameter("phone", phone)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}

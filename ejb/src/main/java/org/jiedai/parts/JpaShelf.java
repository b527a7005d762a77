package org.jiedai.parts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Optional;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.store.StoreCopied;

/** The appointment shelf in the database. */
@ApplicationScoped
public class JpaShelf implements Shelf {
    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Override
    public Optional<ShelfPlace> place(String storeCode, String code) {
        return locked(em.createQuery(
                        "select p from ShelfPlace p where p.storeCode = :store and p.code = :code", ShelfPlace.class)
                .setParameter("store", storeCode)
                .setParameter("code", code));
    }

    @Override
    public Optional<ShelfPlace> of(String storeCode, AppointmentNo appointment) {
        return locked(em.createQuery(
                        "select p from ShelfPlace p where p.storeCode = :store and p.appointment = :appointment",
                        ShelfPlace.class)
                .setParameter("store", storeCode)
                .setParameter("appointment", appointment));
    }

    private static Optional<ShelfPlace> locked(TypedQuery<ShelfPlace> query) {
        return query.setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    void copy(@Observes StoreCopied copied) {
        em.createNativeQuery("""
                insert into shelf_place (id, store_code, code) \
                select nextval(jiedai_id), ?, p.code \
                from shelf_place p \
                where p.store_code = ?""")
                .setParameter(1, copied.to())
                .setParameter(2, copied.from())
                .executeUpdate();
    }
}

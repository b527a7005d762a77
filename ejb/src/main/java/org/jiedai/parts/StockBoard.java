package org.jiedai.parts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import org.jiedai.shared.Caller;
import org.jiedai.shared.Roles;

/** What lies where, searched and paged in the database (A2, A8). */
@Stateless
@RolesAllowed({Roles.STOREKEEPER, Roles.PARTS_SUPERVISOR})
public class StockBoard {
    private static final String FOUND = """
            from StockItem s join Part p on p.code = s.partCode
            where s.storeCode = :store and (:low = false or s.onHand - s.reserved - s.safety <= 0)
            and (:every = true or upper(p.code) like :like or p.name like :like or upper(p.nameEn) like :like
            or upper(s.bin) like :like)
            """;

    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Inject
    private Caller caller;

    /** One page of the parts found, by bin. */
    public List<StockRow> page(String text, boolean low, int first, int size) {
        return asked("""
                        select new org.jiedai.parts.StockRow(p.code, p.name, p.nameEn, p.brand, p.unit, s.bin,
                        s.onHand, s.reserved, s.safety, s.expected, s.expectedOn, p.price)
                        """ + FOUND + "order by s.bin, p.code", StockRow.class, text, low)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** How many parts are found. */
    public long count(String text, boolean low) {
        return asked("select count(s) " + FOUND, Long.class, text, low).getSingleResult();
    }

    /** What is on its way of one part, the next first. */
    public List<ExpectedArrival> arrivals(String partCode) {
        return em.createQuery(
                        "select s from StockItem s where s.storeCode = :store and s.partCode = :part", StockItem.class)
                .setParameter("store", caller.actor().storeCode())
                .setParameter("part", partCode)
                .getResultStream()
                .flatMap(item -> item.arrivals().stream())
                .toList();
    }

    private <T> TypedQuery<T> asked(String jpql, Class<T> kind, String text, boolean low) {
        String wanted = text == null ? "" : text.strip().toUpperCase(Locale.ROOT);
        return em.createQuery(jpql, kind)
                .setParameter("store", caller.actor().storeCode())
                .setParameter("every", wanted.isEmpty())
                .setParameter("like", "%" + wanted + "%")
                .setParameter("low", low);
    }
}

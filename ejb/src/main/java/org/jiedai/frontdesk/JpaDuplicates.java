package org.jiedai.frontdesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jiedai.shared.ListWish;

/**
 * Pairs of cards that may be one. What occurs twice is read from an index alone; only cards that share it are looked
 * at.
 */
@ApplicationScoped
class JpaDuplicates {
    /** The first two places are the store. */
    private static final String PAIRS = """
            from (select %2$s as shared from %1$s where store_code = ? and %2$s is not null
                  group by %2$s having count(*) > 1) twice
            join %1$s a on a.store_code = ? and a.%2$s = twice.shared
            join %1$s b on b.store_code = a.store_code and b.%2$s = twice.shared and b.id > a.id
            where a.merged_into is null and b.merged_into is null
            and not exists (select 1 from card_apart k where k.one = least(a.number, b.number)
                            and k.other = greatest(a.number, b.number))
            and %3$s""";

    // A firm's switchboard is many people's number, and a name is many people's too.
    private static final String SOMETHING_ELSE = """
            (a.phone = b.phone and a.phone not like '1%' or a.phone <> b.phone and (
             a.email = b.email or a.tax_number = b.tax_number
             or exists (select 1 from customer_phone p where p.customer_id = a.id and p.phone = b.phone)
             or exists (select 1 from customer_phone p where p.customer_id = b.id and p.phone = a.phone)
             or exists (select 1 from customer_phone p join customer_phone q on q.phone = p.phone
                        where p.customer_id = a.id and q.customer_id = b.id)
             or exists (select 1 from customer_address p join customer_address q on q.address = p.address
                        where p.customer_id = a.id and q.customer_id = b.id)))""";

    private static final Map<DuplicateKind, String> QUERIES = Map.of(
            DuplicateKind.PHONE, PAIRS.formatted("customer", "phone", "a.phone like '1%'"),
            DuplicateKind.NAME, PAIRS.formatted("customer", "name_plain", SOMETHING_ELSE),
            DuplicateKind.VIN, PAIRS.formatted("vehicle", "vin_reversed", "a.vin is not null"),
            DuplicateKind.PLATE,
                    PAIRS.formatted(
                            "vehicle",
                            "plate_alike",
                            "a.model = b.model and (a.vin is null or b.vin is null or a.vin = b.vin)"));

    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    List<String[]> pairs(DuplicateKind kind, String storeCode, ListWish wish) {
        List<String[]> pairs = new ArrayList<>();
        for (Object row : em.createNativeQuery(
                        "select a.number, b.number " + QUERIES.get(kind) + " order by a.id, b.id limit ? offset ?")
                .setParameter(1, storeCode)
                .setParameter(2, storeCode)
                .setParameter(3, Math.min(wish.size(), ListWish.MOST))
                .setParameter(4, Math.max(0, wish.first()))
                .getResultList()) {
            Object[] numbers = (Object[]) row;
            pairs.add(new String[] {(String) numbers[0], (String) numbers[1]});
        }
        return pairs;
    }

    long count(DuplicateKind kind, String storeCode) {
        Object count = em.createNativeQuery("select count(*) " + QUERIES.get(kind))
                .setParameter(1, storeCode)
                .setParameter(2, storeCode)
                .getSingleResult();
        return ((Number) count).longValue();
    }
}

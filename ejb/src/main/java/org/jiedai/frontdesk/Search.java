package org.jiedai.frontdesk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.jiedai.shared.Caller;
import org.jiedai.shared.CustomerNo;
import org.jiedai.shared.Phone;
import org.jiedai.shared.Plate;
import org.jiedai.shared.Roles;
import org.jiedai.shared.VehicleNo;
import org.jiedai.shared.Vin;

/** One box for everything a customer may be found by: plate or its last places, telephone, VIN, name, pinyin initials (U1). */
@Stateless
public class Search {
    private static final int MOST = 12;
    private static final String HITS = "select v.number, c.number, v.plate, v.vin, v.model, c.name, c.phone, v.mileage"
            + " from (%s) f join vehicle v on v.id = f.id join customer c on c.number = v.customer_no order by v.plate";

    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Inject
    private Caller caller;

    /** The cars that fit, at most a screenful; empty for fewer than two places. */
    @RolesAllowed({Roles.SERVICE_ADVISOR, Roles.INFORMATION_CLERK, Roles.FOLLOW_UP_AGENT})
    public List<SearchHit> find(String typed) {
        String text = typed == null ? "" : clean(typed);
        if (text.length() < 2) {
            return List.of();
        }
        if (text.matches("[a-z]+")) {
            return hits(text + "%", owners("initials"), owners("pinyin"));
        }
        String upper = text.toUpperCase(Locale.ROOT);
        if (upper.matches("[A-Z0-9]+")) {
            String end = new StringBuilder(upper).reverse() + "%";
            return hits(end, cars("plate_reversed"), cars("vin_reversed"), owners("phone_reversed"));
        }
        return hits(upper + "%", cars("plate"), owners("name"));
    }

    private static String cars(String column) {
        return "select id from vehicle where store_code = ? and " + column + " like ?";
    }

    // A car and its owner belong to one store.
    private static String owners(String column) {
        return "select v.id from customer c join vehicle v on v.customer_no = c.number"
                + " where c.store_code = ? and c." + column + " like ?";
    }

    // One after the other, each by its own index; alternatives of one condition would read all cars of the store.
    private List<SearchHit> hits(String start, String... ways) {
        Query query = em.createNativeQuery(HITS.formatted(String.join(" union ", ways)))
                .setMaxResults(MOST);
        for (int i = 0; i < ways.length; i++) {
            query.setParameter(2 * i + 1, caller.actor().storeCode()).setParameter(2 * i + 2, start);
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> hit((Object[]) row)).toList();
    }

    private static SearchHit hit(Object[] row) {
        return new SearchHit(
                new VehicleNo((String) row[0]),
                new CustomerNo((String) row[1]),
                row[2] == null ? null : new Plate((String) row[2]),
                row[3] == null ? null : new Vin((String) row[3]),
                (String) row[4],
                (String) row[5],
                new Phone((String) row[6]),
                ((Number) row[7]).intValue());
    }

    private static String clean(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s·%_]", "");
    }
}

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
            + " from vehicle v join customer c on c.number = v.customer_no where v.store_code = ? and (";

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
            return hits("c.initials like ? or c.pinyin like ?", text + "%", text + "%");
        }
        String upper = text.toUpperCase(Locale.ROOT);
        if (upper.matches("[A-Z0-9]+")) {
            return hits("v.plate like ? or v.vin like ? or c.phone like ?", "%" + upper, "%" + upper, "%" + upper);
        }
        return hits("v.plate like ? or c.name like ?", upper + "%", upper + "%");
    }

    private List<SearchHit> hits(String condition, String... values) {
        Query query = em.createNativeQuery(HITS + condition + ") order by v.plate")
                .setParameter(1, caller.actor().storeCode())
                .setMaxResults(MOST);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 2, values[i]);
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

package org.jiedai.frontdesk;

import static java.util.Map.entry;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiedai.shared.Caller;
import org.jiedai.shared.CustomerNo;
import org.jiedai.shared.Phone;
import org.jiedai.shared.Plate;
import org.jiedai.shared.Roles;
import org.jiedai.shared.VehicleNo;
import org.jiedai.shared.Vin;
import org.jiedai.store.Stores;

/**
 * One box for everything a customer may be found by (U1): plate or its last places, telephone, VIN, name, pinyin and
 * its initials, number of an appointment or a repair order. Each way reads its own index in its order and stops after a
 * screenful; the next best way is asked only while there is room.
 */
@Stateless
public class Search {
    private static final int MOST = 12;
    // The join's order and the index are said, not guessed: with a million cars behind it, li% would else be sorted.
    private static final String BY_CAR = """
            select v.number, c.number, v.plate, v.vin, v.model, c.name, c.phone, v.mileage, null
            from vehicle v force index (%1$s)
            straight_join customer c on c.number = v.customer_no
            where v.store_code = ? and v.%2$s like ? order by v.%2$s, v.id limit\s""" + MOST;
    private static final String BY_OWNER = """
            select v.number, c.number, v.plate, v.vin, v.model, c.name, c.phone, v.mileage, null
            from customer c force index (%1$s)
            straight_join vehicle v on v.customer_no = c.number
            where c.store_code = ? and c.%2$s like ? and v.merged_into is null order by c.%2$s, c.id limit\s""" + MOST;
    private static final String BY_FURTHER_PHONE = """
            select v.number, c.number, v.plate, v.vin, v.model, c.name, c.phone, v.mileage, null
            from customer_phone p force index (customer_phone_by_number)
            straight_join customer c on c.id = p.customer_id
            straight_join vehicle v on v.customer_no = c.number
            where c.store_code = ? and p.phone = ? and v.merged_into is null order by c.id, v.id limit\s""" + MOST;
    private static final String BY_ORDER = """
            select v.number, c.number, v.plate, v.vin, v.model, c.name, c.phone, v.mileage, o.number
            from %1$s o force index (number)
            straight_join vehicle v on v.number = o.vehicle_no
            straight_join customer c on c.number = v.customer_no
            where o.store_code = ? and o.number like ? order by o.number limit\s""" + MOST;

    private static final Map<SearchReason, String> QUERIES = Map.ofEntries(
            entry(SearchReason.PLATE, BY_CAR.formatted("vehicle_plate", "plate")),
            entry(SearchReason.PLATE_START, BY_CAR.formatted("vehicle_plate", "plate")),
            entry(SearchReason.PLATE_END, BY_CAR.formatted("vehicle_by_plate_end", "plate_reversed")),
            entry(SearchReason.VIN, BY_CAR.formatted("vehicle_by_vin", "vin")),
            entry(SearchReason.VIN_END, BY_CAR.formatted("vehicle_by_vin_end", "vin_reversed")),
            entry(SearchReason.PHONE, BY_OWNER.formatted("customer_by_phone", "phone")),
            entry(SearchReason.PHONE_END, BY_OWNER.formatted("customer_by_phone_end", "phone_reversed")),
            entry(SearchReason.NAME, BY_OWNER.formatted("customer_by_name_plain", "name_plain")),
            entry(SearchReason.INITIALS, BY_OWNER.formatted("customer_by_initials", "initials")),
            entry(SearchReason.PINYIN, BY_OWNER.formatted("customer_by_pinyin", "pinyin_plain")),
            entry(SearchReason.APPOINTMENT, BY_ORDER.formatted("appointment")),
            entry(SearchReason.REPAIR_ORDER, BY_ORDER.formatted("repair_order")));

    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Stores stores;

    /** The cars that fit, best first, at most a screenful; empty for less than is worth looking for. */
    @RolesAllowed({Roles.SERVICE_ADVISOR, Roles.INFORMATION_CLERK, Roles.FOLLOW_UP_AGENT})
    public List<SearchHit> find(String typed) {
        Map<VehicleNo, SearchHit> found = new LinkedHashMap<>();
        String home = stores.get(caller.actor().storeCode()).homeProvince();
        new SearchText(typed, home).ways().forEach((reason, value) -> {
            if (found.size() < MOST) {
                rows(QUERIES.get(reason), value).forEach(row -> add(found, hit(reason, (Object[]) row)));
            }
            if (reason == SearchReason.PHONE) {
                rows(BY_FURTHER_PHONE, value).forEach(row -> add(found, hit(reason, (Object[]) row)));
            }
        });
        return List.copyOf(found.values());
    }

    private Collection<?> rows(String query, String value) {
        return em.createNativeQuery(query)
                .setParameter(1, caller.actor().storeCode())
                .setParameter(2, value)
                .getResultList();
    }

    private static void add(Map<VehicleNo, SearchHit> found, SearchHit hit) {
        if (found.size() < MOST) {
            found.putIfAbsent(hit.vehicleNo(), hit);
        }
    }

    private static SearchHit hit(SearchReason reason, Object[] row) {
        return new SearchHit(
                reason,
                (String) row[8],
                new VehicleNo((String) row[0]),
                new CustomerNo((String) row[1]),
                row[2] == null ? null : new Plate((String) row[2]),
                row[3] == null ? null : new Vin((String) row[3]),
                (String) row[4],
                (String) row[5],
                new Phone((String) row[6]),
                ((Number) row[7]).intValue());
    }
}

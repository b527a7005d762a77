package org.jiedai.frontdesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jiedai.customer.Filed;
import org.jiedai.customer.FiledIn;
import org.jiedai.customer.FiledRow;
import org.jiedai.shared.BusinessNumber;
import org.jiedai.shared.CustomerNo;
import org.jiedai.shared.VehicleNo;

/**
 * What the stages have filed under a customer or a car, by the columns that hold their number. Their rows keep their
 * versions: who works on a visit meanwhile does not write these columns and need not begin anew.
 */
@ApplicationScoped
public class JpaFiled implements Filed {
    private static final String CUSTOMER = "customer_no";
    private static final String VEHICLE = "vehicle_no";

    /** Ask for at most so many rows at once. */
    private static final int BATCH = 500;

    private static final List<Place> OF_CUSTOMERS = List.of(
            new Place(FiledIn.VEHICLE, "vehicle", CUSTOMER, null),
            new Place(FiledIn.CONSENT, "consent", CUSTOMER, null),
            new Place(FiledIn.APPOINTMENT, "appointment", CUSTOMER, null),
            new Place(FiledIn.REPAIR_ORDER, "repair_order", CUSTOMER, null),
            new Place(FiledIn.FOLLOW_UP_CALL, "follow_up_call", CUSTOMER, "number"),
            new Place(FiledIn.NOTICE, "notice", CUSTOMER, "order_no"));

    private static final List<Place> OF_CARS = List.of(
            new Place(FiledIn.APPOINTMENT, "appointment", VEHICLE, null),
            new Place(FiledIn.REPAIR_ORDER, "repair_order", VEHICLE, null),
            new Place(FiledIn.DELIVERY, "delivery", VEHICLE, "number"),
            new Place(FiledIn.ESTIMATE, "estimate", VEHICLE, "number"),
            new Place(FiledIn.FOLLOW_UP_CALL, "follow_up_call", VEHICLE, "number"));

    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    /**
     * One column that holds such numbers.
     *
     * @param visit the column that names the visit or booking of which a row is; null if it is nothing's
     */
    private record Place(FiledIn in, String table, String column, String visit) {
        // A card that was merged into another is filed nowhere.
        String own() {
            return in == FiledIn.VEHICLE ? " and merged_into is null" : "";
        }

        // A car's file is written by its version: who has it open is told that it has changed.
        String counted() {
            return in == FiledIn.VEHICLE ? ", version = version + 1" : "";
        }
    }

    @Override
    public List<FiledRow> move(CustomerNo from, CustomerNo to) {
        return move(OF_CUSTOMERS, from, to);
    }

    @Override
    public List<FiledRow> move(VehicleNo from, VehicleNo to) {
        return move(OF_CARS, from, to);
    }

    private List<FiledRow> move(List<Place> places, BusinessNumber from, BusinessNumber to) {
        List<FiledRow> moved = new ArrayList<>();
        for (Place place : places) {
            List<Long> ids = ids(place, from);
            ids.forEach(id -> moved.add(new FiledRow(place.in(), id)));
            set(place, ids, to);
        }
        return moved;
    }

    private List<Long> ids(Place place, BusinessNumber from) {
        List<Long> ids = new ArrayList<>();
        for (Object id : em.createNativeQuery("select id from %s where %s = ?%s for update"
                        .formatted(place.table(), place.column(), place.own()))
                .setParameter(1, from.value())
                .getResultList()) {
            ids.add(((Number) id).longValue());
        }
        return ids;
    }

    private void set(Place place, List<Long> ids, BusinessNumber to) {
        for (int first = 0; first < ids.size(); first += BATCH) {
            em.createNativeQuery("update %s set %s = ?%s where id in (%s)"
                            .formatted(
                                    place.table(),
                                    place.column(),
                                    place.counted(),
                                    list(ids.subList(first, Math.min(ids.size(), first + BATCH)))))
                    .setParameter(1, to.value())
                    .executeUpdate();
        }
    }

    private static String list(List<Long> ids) {
        return ids.isEmpty()
                ? "null"
                : String.join(", ", ids.stream().map(String::valueOf).toList());
    }

    @Override
    public void back(List<FiledRow> rows, CustomerNo from, CustomerNo to) {
        back(OF_CUSTOMERS, rows, from, to);
    }

    @Override
    public void back(List<FiledRow> rows, VehicleNo from, VehicleNo to) {
        back(OF_CARS, rows, from, to);
    }

    private void back(List<Place> places, List<FiledRow> rows, BusinessNumber from, BusinessNumber to) {
        for (Place place : places) {
            set(place, ids(rows, place.in()), to);
            if (place.visit() != null) {
                follow(place, "repair_order", ids(rows, FiledIn.REPAIR_ORDER), from, to);
                follow(place, "appointment", ids(rows, FiledIn.APPOINTMENT), from, to);
            }
        }
    }

    // What has come of a visit since goes where the visit goes.
    private void follow(Place place, String visits, List<Long> ids, BusinessNumber from, BusinessNumber to) {
        if (!ids.isEmpty()) {
            String moving = """
                    update %1$s f join %2$s v on v.number = f.%3$s
                    set f.%4$s = ? where f.%4$s = ? and v.id in (%5$s)""";
            em.createNativeQuery(moving.formatted(place.table(), visits, place.visit(), place.column(), list(ids)))
                    .setParameter(1, to.value())
                    .setParameter(2, from.value())
                    .executeUpdate();
        }
    }

    private static List<Long> ids(List<FiledRow> rows, FiledIn place) {
        return rows.stream()
                .filter(row -> row.place() == place)
                .map(FiledRow::rowId)
                .toList();
    }

    @Override
    public Map<FiledIn, Long> standing(CustomerNo customer, List<FiledRow> moved) {
        String cars = " and vehicle_no in (select number from vehicle where id in (%s))"
                .formatted(list(ids(moved, FiledIn.VEHICLE)));
        Map<FiledIn, Long> standing = new EnumMap<>(FiledIn.class);
        standing.put(FiledIn.VEHICLE, count("vehicle", CUSTOMER, customer, " and merged_into is null"));
        standing.put(FiledIn.CONSENT, count("consent", CUSTOMER, customer, ""));
        standing.put(FiledIn.APPOINTMENT, count("appointment", CUSTOMER, customer, cars));
        standing.put(FiledIn.REPAIR_ORDER, count("repair_order", CUSTOMER, customer, cars));
        return standing;
    }

    @Override
    public Map<FiledIn, Long> standing(VehicleNo car) {
        return new EnumMap<>(Map.of(
                FiledIn.APPOINTMENT, count("appointment", VEHICLE, car, ""),
                FiledIn.REPAIR_ORDER, count("repair_order", VEHICLE, car, "")));
    }

    private long count(String table, String column, BusinessNumber number, String more) {
        Object count = em.createNativeQuery("select count(*) from %s where %s = ?%s".formatted(table, column, more))
                .setParameter(1, number.value())
                .getSingleResult();
        return ((Number) count).longValue();
    }
}

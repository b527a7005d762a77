package org.jiedai.frontdesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedai.shared.Actor;
import org.jiedai.shared.Plate;

/**
 * What the desks have or had to do with a car. One statement each: by the record's number, or by the few cars that the
 * best indexes name first, in each store by itself, so that none is sorted as a whole.
 */
@ApplicationScoped
class JpaCarsWork {
    private static final int MOST = 12;
    private static final int CARS = 30;

    private static final String BY_PLATE = """
            (select v.number, %d as place from vehicle v force index (%s)
            where v.store_code = ? and v.%3$s like ? order by v.%3$s, v.id limit %4$d)""";
    private static final String BY_OWNER = """
            (select v.number, %d as place from customer c force index (%s)
            straight_join vehicle v on v.customer_no = c.number
            where c.store_code = ? and c.%3$s like ? and v.merged_into is null order by c.%3$s, c.id limit %4$d)""";

    private static final Map<SearchReason, String[]> INDEXES = new EnumMap<>(Map.of(
            SearchReason.PLATE, new String[] {BY_PLATE, "vehicle_plate", "plate"},
            SearchReason.PLATE_START, new String[] {BY_PLATE, "vehicle_plate", "plate"},
            SearchReason.PLATE_END, new String[] {BY_PLATE, "vehicle_by_plate_end", "plate_reversed"},
            SearchReason.NAME, new String[] {BY_OWNER, "customer_by_name_plain", "name_plain"},
            SearchReason.INITIALS, new String[] {BY_OWNER, "customer_by_initials", "initials"},
            SearchReason.PINYIN, new String[] {BY_OWNER, "customer_by_pinyin", "pinyin_plain"}));

    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    /** Orders, open and closed, with whose they are. */
    List<DeskHit> orders(List<String> stores, DeskText text) {
        Map<SearchReason, String> ways = both(text);
        return text.isNumber()
                ? byNumber(DeskFind.REPAIR_ORDER, "RepairOrderState", stores, text, """
                        select o.number, o.store_code, o.plate, o.vehicle, o.customer_name, o.state
                        from repair_order o where o.number like ? and o.store_code in (%s) order by o.number desc""")
                : byCar(DeskFind.REPAIR_ORDER, "RepairOrderState", stores, ways, """
                        select o.number, o.store_code, o.plate, o.vehicle, o.customer_name, o.state
                        from (%s) car straight_join repair_order o on o.vehicle_no = car.number
                        group by o.id order by min(car.place), o.changed_at desc, o.id desc""");
    }

    /** Settlements, open and paid, with whose they are. */
    List<DeskHit> settlements(List<String> stores, DeskText text) {
        return text.isNumber()
                ? byNumber(DeskFind.SETTLEMENT, "SettlementState", stores, text, """
                        select t.number, t.store_code, t.plate, t.vehicle, t.customer_name, t.state
                        from settlement t where t.number like ? and t.store_code in (%s) order by t.number desc""")
                : byCar(DeskFind.SETTLEMENT, "SettlementState", stores, both(text), """
                        select t.number, t.store_code, t.plate, t.vehicle, t.customer_name, t.state
                        from (%s) car straight_join repair_order o on o.vehicle_no = car.number
                        straight_join settlement t on t.number = o.number
                        group by t.id order by min(car.place), t.requested_at desc, t.id desc""");
    }

    /** Work tickets, open and finished. */
    List<DeskHit> tickets(List<String> stores, DeskText text) {
        return text.isNumber()
                ? byNumber(DeskFind.TICKET, "TicketState", stores, text, """
                        select t.number, t.store_code, t.plate, t.vehicle, t.key_tag, t.state
                        from work_ticket t where t.number like ? and t.store_code in (%s) order by t.number desc""")
                : byCar(DeskFind.TICKET, "TicketState", stores, text.cars(), """
                        select t.number, t.store_code, t.plate, t.vehicle, t.key_tag, t.state
                        from (%s) car straight_join repair_order o on o.vehicle_no = car.number
                        straight_join work_ticket t on t.number = o.number
                        group by t.id order by min(car.place), t.released_at desc, t.id desc""");
    }

    /** What the workshop has asked the parts counter for, issued or not. */
    List<DeskHit> requisitions(List<String> stores, DeskText text) {
        return text.isNumber()
                ? byNumber(DeskFind.REQUISITION, "RequisitionState", stores, text, """
                        select t.number, t.store_code, t.plate, t.repair_order_no, '', t.state
                        from parts_requisition t where t.number like ? and t.store_code in (%s)
                        order by t.number desc""")
                : byCar(DeskFind.REQUISITION, "RequisitionState", stores, text.cars(), """
                        select t.number, t.store_code, t.plate, t.repair_order_no, '', t.state
                        from (%s) car straight_join repair_order o on o.vehicle_no = car.number
                        straight_join parts_requisition t on t.repair_order_no = o.number
                        group by t.id order by min(car.place), t.requested_at desc, t.id desc""");
    }

    /** What the technician has in hand. */
    List<DeskHit> jobs(Actor me, DeskText text) {
        return list(DeskFind.JOB, "TicketState", me, text, """
                select t.number, t.store_code, t.plate, t.vehicle, t.key_tag, t.state from work_ticket t
                where t.store_code = ? and (t.plate like ? or t.number like ?)
                and t.state in ('ASSIGNED', 'WORKING') and t.technician = ?
                order by t.promised_at, t.id""", me.login());
    }

    /** What is to be picked, lies on the shelf or comes back from it. */
    List<DeskHit> picks(Actor me, DeskText text) {
        return list(DeskFind.PICK, "PickState", me, text, """
                select t.number, t.store_code, t.plate, t.vehicle, coalesce(t.place, ''), t.state from pick_task t
                where t.store_code = ? and (t.plate like ? or t.number like ?)
                and t.state in ('OPEN', 'SHORT', 'SHELVED', 'TO_PUT_BACK') order by t.slot_start, t.id""");
    }

    /** Who stands in the wash bay's line. */
    List<DeskHit> washes(Actor me, DeskText text) {
        return list(DeskFind.WASH, "WashState", me, text, """
                select t.number, t.store_code, t.plate, t.vehicle, '', t.state from wash_task t
                where t.store_code = ? and (t.plate like ? or t.number like ?)
                and t.state in ('WAITING', 'WASHING', 'REPORTED') order by t.promised_at, t.id""");
    }

    private static Map<SearchReason, String> both(DeskText text) {
        Map<SearchReason, String> ways = new EnumMap<>(text.cars());
        ways.putAll(text.owners());
        return ways;
    }

    private List<DeskHit> byNumber(DeskFind kind, String states, List<String> stores, DeskText text, String query) {
        String places = stores.stream().map(store -> "?").collect(Collectors.joining(", "));
        return hits(
                kind,
                states,
                query.formatted(places),
                Stream.concat(Stream.of(text.plain() + "%"), stores.stream()).toList());
    }

    private List<DeskHit> byCar(
            DeskFind kind, String states, List<String> stores, Map<SearchReason, String> ways, String query) {
        List<String> cars = new ArrayList<>();
        List<String> values = new ArrayList<>();
        ways.forEach((reason, value) -> stores.forEach(store -> {
            String[] index = INDEXES.get(reason);
            cars.add(index[0].formatted(cars.size() / stores.size(), index[1], index[2], CARS));
            values.add(store);
            values.add(value);
        }));
        return cars.isEmpty()
                ? List.of()
                : hits(kind, states, query.formatted(String.join("\nunion all ", cars)), values);
    }

    // What is open is a list of a page's length: it is read whole by its index.
    private List<DeskHit> list(DeskFind kind, String states, Actor me, DeskText text, String query, String... more) {
        List<String> values =
                new ArrayList<>(List.of(me.storeCode(), "%" + text.plain().replace("-", "") + "%", text.plain() + "%"));
        values.addAll(List.of(more));
        return hits(kind, states, query, values);
    }

    private List<DeskHit> hits(DeskFind kind, String states, String query, List<String> values) {
        Query asked = em.createNativeQuery(query + " limit " + MOST);
        for (int i = 0; i < values.size(); i++) {
            asked.setParameter(i + 1, values.get(i));
        }
        List<DeskHit> hits = new ArrayList<>();
        for (Object row : asked.getResultList()) {
            hits.add(hit(kind, states, (Object[]) row));
        }
        return hits;
    }

    private static DeskHit hit(DeskFind kind, String states, Object[] row) {
        return new DeskHit(
                kind,
                (String) row[0],
                (String) row[1],
                row[2] == null ? null : new Plate((String) row[2]),
                (String) row[3],
                (String) row[4],
                states + "." + row[5]);
    }
}

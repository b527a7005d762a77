package org.jiedai.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jiedai.benchmark.station.Lane;
import org.jiedai.catalogue.Trade;
import org.jiedai.demo.Station;

/** Stores of the benchmark's own beside the demo's, with people, bays, cars and full shelves. */
public final class Outfit {
    static final int STOCK = 1_000_000;
    private static final int FIRST_STORE = 2_000;
    private static final int FIRST_PERSON = 300_000;
    private static final int FIRST_CUSTOMER = 400_000;
    private static final int FIRST_VEHICLE = 500_000;
    private static final int FIRST_PLACE = 600_000;
    private static final int FIRST_STOCK = 700_000;

    private final Connection connection;
    private final List<Lane> lanes;

    private Outfit(Connection connection, List<Lane> lanes) {
        this.connection = connection;
        this.lanes = lanes;
    }

    /** Everything that these lanes need; it is committed. */
    public static void lay(Connection connection, List<Lane> lanes) throws SQLException {
        connection.setAutoCommit(false);
        Outfit outfit = new Outfit(connection, lanes);
        for (Lane lane : lanes.subList(0, Math.min(lanes.get(0).stores(), lanes.size()))) {
            outfit.store(lane);
        }
        outfit.people();
        for (Lane lane : lanes) {
            outfit.places(lane);
            outfit.cars(lane);
        }
        connection.commit();
    }

    /** The technicians' PIN costs what a hash of so many rounds costs. */
    static void harden(Connection connection, String hash) throws SQLException {
        new Outfit(connection, List.of()).run("update staff set pin_hash = ? where id >= ?", hash, FIRST_PERSON);
        connection.commit();
    }

    private void store(Lane lane) throws SQLException {
        run(
                "insert into store (id, code, name, name_en, group_name, phone, address, tax_number, home_province,"
                        + " labour_rate, opens, closes) select ?, ?, concat(name, ?), concat(name_en, ?), group_name,"
                        + " phone, address, tax_number, home_province, labour_rate, opens, closes from store"
                        + " where code = 'SH01'",
                FIRST_STORE + lane.number(),
                lane.store(),
                lane.store(),
                lane.store());
        run(
                "insert into stock_item (id, store_code, part_code, bin, on_hand) select ? + row_number() over (order"
                        + " by id), ?, code, 'B-01', ? from part",
                FIRST_STOCK + lane.number() * 1_000,
                lane.store(),
                STOCK);
    }

    private void people() throws SQLException {
        Set<List<String>> known = new LinkedHashSet<>();
        for (Lane lane : lanes) {
            for (Station post : Station.values()) {
                if (known.add(List.of(lane.login(post), lane.store()))) {
                    person(FIRST_PERSON + known.size(), lane, post);
                }
            }
        }
    }

    /** With the hashes of the demo's technician: what a PIN costs is part of the visit. */
    private void person(int id, Lane lane, Station post) throws SQLException {
        String login = lane.login(post);
        run(
                "insert into staff (id, login, name, name_en, password_hash, pin_hash) select ?, ?, ?, ?,"
                        + " password_hash, pin_hash from staff where login = 'zhouq'",
                id,
                login,
                login,
                login);
        run(
                "insert into staff_role values (?, ?, ?)",
                login,
                lane.store(),
                post.role().name());
        if (post == Station.ADVISOR) {
            run("insert into duty (store_code, staff_login, turn) values (?, ?, ?)", lane.store(), login, id);
        }
        if (post == Station.TECHNICIAN) {
            for (Trade trade : Trade.values()) {
                run("insert into staff_skill values (?, ?, 5)", login, trade.name());
            }
        }
    }

    private void places(Lane lane) throws SQLException {
        int id = FIRST_PLACE + lane.number();
        run("insert into bay (id, store_code, code, kind) values (?, ?, ?, 'GENERAL')", id, lane.store(), lane.bay());
        run("insert into shelf_place values (?, ?, ?, null)", id, lane.store(), lane.shelfPlace());
    }

    private void cars(Lane lane) throws SQLException {
        for (int turn = 0; turn < Lane.CARS; turn++) {
            int visit = lane.number() + turn * lane.lanes();
            int id = lane.number() * Lane.CARS + turn;
            run(
                    "insert into customer (id, number, store_code, name, pinyin, initials, phone)"
                            + " values (?, ?, ?, '李建国', 'li jianguo', 'ljg', ?)",
                    FIRST_CUSTOMER + id,
                    lane.customer(visit).value(),
                    lane.store(),
                    lane.phone(visit).value());
            run(
                    "insert into vehicle (id, number, store_code, customer_no, plate, vin, make, model, energy)"
                            + " values (?, ?, ?, ?, ?, ?, '上汽大众', '途观L', 'PETROL')",
                    FIRST_VEHICLE + id,
                    lane.vehicle(visit).value(),
                    lane.store(),
                    lane.customer(visit).value(),
                    lane.plate(visit).value(),
                    lane.vin(visit).value());
        }
    }

    private void run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            List<Object> all = new ArrayList<>(List.of(values));
            for (int i = 0; i < all.size(); i++) {
                statement.setObject(i + 1, all.get(i));
            }
            statement.executeUpdate();
        }
    }
}

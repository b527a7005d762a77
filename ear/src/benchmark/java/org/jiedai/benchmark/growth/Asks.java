package org.jiedai.benchmark.growth;

import static org.jiedai.shared.Role.ADMINISTRATOR;
import static org.jiedai.shared.Role.CASHIER;
import static org.jiedai.shared.Role.PARTS_SUPERVISOR;
import static org.jiedai.shared.Role.SERVICE_ADVISOR;
import static org.jiedai.shared.Role.SERVICE_MANAGER;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiedai.shared.Role;
import org.jiedai.shared.Screen;

/**
 * Every page once, details of the youngest and of the oldest closed visit, and searches by all that can be searched
 * for.
 */
final class Asks {
    private static final Map<Screen, String> DETAILS = Map.ofEntries(
            Map.entry(Screen.REPAIR_ORDER, "repair_order"),
            Map.entry(Screen.RECEPTION, "repair_order"),
            Map.entry(Screen.WALKAROUND, "repair_order"),
            Map.entry(Screen.ESTIMATE, "repair_order"),
            Map.entry(Screen.DELIVERY, "delivery"),
            Map.entry(Screen.TICKET, "work_ticket"),
            Map.entry(Screen.SETTLEMENT, "settlement"),
            Map.entry(Screen.CALL, "follow_up_call"),
            Map.entry(Screen.CHECK_IN, "arrival"),
            Map.entry(Screen.APPOINTMENT, "appointment"),
            Map.entry(Screen.PICK, "pick_task"),
            Map.entry(Screen.LABEL, "pick_task"),
            Map.entry(Screen.REQUISITION, "parts_requisition"));

    private final Connection connection;
    private final String store;
    private final List<Ask> asks = new ArrayList<>();

    private Asks(Connection connection, String store) {
        this.connection = connection;
        this.store = store;
    }

    static List<Ask> of(Connection connection, String store, Set<Role> held) throws SQLException {
        Asks asks = new Asks(connection, store);
        for (Screen screen : Screen.values()) {
            Role role = Arrays.stream(Role.values())
                    .filter(held::contains)
                    .filter(r -> screen.opensFor(Set.of(r)))
                    .findFirst()
                    .orElseThrow();
            asks.screen(screen, role);
        }
        asks.searches();
        return asks.asks;
    }

    private void screen(Screen screen, Role role) throws SQLException {
        String table = DETAILS.get(screen);
        if (table == null && screen != Screen.INDEX) {
            asks.add(Ask.page(screen.name(), role, screen.path()));
        } else if (table != null) {
            // By the day that the number names: the keys of the written days are younger.
            for (String age : List.of("max", "min")) {
                String number = one("select " + age + "(number) from " + table + " where store_code = ?");
                String name = screen.name() + (age.equals("max") ? " young" : " old");
                asks.add(Ask.page(name, role, screen.path() + "?no=" + number));
            }
        }
    }

    private void searches() throws SQLException {
        String plate = one("select max(plate) from vehicle where store_code = ?");
        String board = Screen.BOARD.path();
        Map<String, String> words = new LinkedHashMap<>();
        words.put("plate", plate);
        words.put("plate's last four", plate.substring(plate.length() - 4));
        words.put("plate's beginning", plate.substring(0, 4));
        words.put("phone", one("select max(phone) from customer where store_code = ?"));
        words.put("phone's last four", one("select right(max(phone), 4) from customer where store_code = ?"));
        words.put("VIN", one("select max(vin) from vehicle where store_code = ?"));
        words.put("VIN's last six", one("select right(max(vin), 6) from vehicle where store_code = ?"));
        words.put("name", one("select max(name) from customer where store_code = ?"));
        words.put("family name", one("select max(left(name, 1)) from customer where store_code = ?") + "建");
        words.put("pinyin", one("select max(pinyin_plain) from customer where store_code = ?"));
        words.put("initials", one("select max(initials) from customer where store_code = ?"));
        words.put("nothing there", "88888888");
        words.forEach((by, word) ->
                asks.add(Ask.whileTyping("search by " + by, SERVICE_ADVISOR, board, "finder:find", word, "found")));
        String order = one("select min(number) from repair_order where store_code = ?");
        asks.add(Ask.filtered(
                "search hand-offs by order", SERVICE_MANAGER, Screen.HAND_OFFS.path(), "flow:table", "order", order));
        asks.add(Ask.filtered("search paid by order", CASHIER, Screen.CASH_DESK.path(), "paid:table", "number", order));
        asks.add(Ask.filtered("search paid by plate", CASHIER, Screen.CASH_DESK.path(), "paid:table", "plate", plate));
        asks.add(Ask.filtered(
                "search paid, nothing there", CASHIER, Screen.CASH_DESK.path(), "paid:table", "plate", "88888888"));
        asks.add(Ask.filtered("search staff", ADMINISTRATOR, Screen.STAFF.path(), "staff:table", "login", "b"));
        asks.add(Ask.filtered("search stock", PARTS_SUPERVISOR, Screen.STOCK.path(), "stock:table", "part", "G-05"));
    }

    private String one(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, store);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return String.valueOf(rows.getString(1));
            }
        }
    }
}

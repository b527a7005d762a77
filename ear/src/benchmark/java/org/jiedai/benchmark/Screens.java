package org.jiedai.benchmark;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jiedai.benchmark.screens.Crew;
import org.jiedai.benchmark.screens.ScreenShift;
import org.jiedai.benchmark.station.Meter;
import org.jiedai.config.Instance;

/** Shifts through the screens of an instance, in the same houses as those of the stations and in turn with them. */
final class Screens {
    private static final String LAST =
            "select coalesce(max(cast(substring(mark, 4) as signed)), -1) from (select who mark"
                    + " from arrival where who like 'BM-%' union all select need from appointment where need like 'BM-%') m";

    private final Instance jiedai;
    private final Options options;
    private List<Crew> crews = List.of();

    Screens(Instance jiedai, Options options) {
        this.jiedai = jiedai;
        this.options = options;
    }

    JsonObject play(int warmUp, Consumer<String> progress) throws InterruptedException, SQLException {
        try (Connection connection = jiedai.database().connect()) {
            Meter meter = new Meter(jiedai.serverPid(), jiedai.databasePid(), sql -> rows(connection, sql));
            int last = Integer.parseInt(rows(connection, LAST).get(0).get(0));
            // The visits of a lane have its number modulo the number of lanes, here and at the stations.
            int first = last - Math.floorMod(last, options.visits()) + options.visits();
            return new ScreenShift(meter, crews(), first, progress).play(warmUp, options.seconds());
        }
    }

    private List<Crew> crews() {
        if (crews.isEmpty()) {
            crews = Crew.of(jiedai.address(), options.clients(), options.visits(), options.stores());
        }
        return crews;
    }

    private static List<List<String>> rows(Connection connection, String sql) {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            List<List<String>> rows = new ArrayList<>();
            int width = found.getMetaData().getColumnCount();
            while (found.next()) {
                List<String> row = new ArrayList<>(width);
                for (int i = 1; i <= width; i++) {
                    row.add(found.getString(i));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}

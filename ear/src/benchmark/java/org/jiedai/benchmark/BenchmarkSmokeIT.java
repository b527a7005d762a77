package org.jiedai.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jiedai.benchmark.floor.Script;
import org.jiedai.config.Instance;
import org.jiedai.demo.Course;
import org.jiedai.steps.Told;
import org.junit.jupiter.api.Test;

/** The benchmark works: visits end, their books are right after crashes too, and books that are wrong are found out. */
class BenchmarkSmokeIT {
    private static final Options SHORT =
            new Options(List.of("record", "services", "screens", "crash"), 1, 5, 4, 4, 8, 4, 2, 0, 7);

    private static final Course WALK_IN = new Course(
            Course.Kind.VISIT, false, List.of("EL-0020"), Course.Extra.NONE, false, Course.Shortage.NONE, true);

    private static final String RENEW = "A visit does something else in the database than the floor: ./mvnw -ntp"
            + " -Pbenchmark -Dbenchmark.modes=record verify &&"
            + " cp ear/target/benchmark/visit.sql ear/src/test/resources/benchmark/visit.sql";

    @Test
    void visits_end_with_right_books_even_after_crashes_and_wrong_books_are_found_out() throws Exception {
        Path target = Path.of("target/it/benchmark");
        Benchmark benchmark = new Benchmark(SHORT, target, Benchmark.instance(target));
        try (Instance jiedai = benchmark.open()) {
            assertThat(benchmark.play(jiedai)).isEmpty();
            assertThat(Script.of(Files.readAllLines(target.resolve("visit.sql")))
                            .shapes())
                    .as(RENEW)
                    .isEqualTo(Script.ofVisit().shapes());
            try (Connection connection = jiedai.database().connect()) {
                assertThat(Told.missing(connection, WALK_IN, closedThroughTheScreens(connection)))
                        .as("what the told visit has and the screens' has not; their work needs no parts")
                        .containsExactly("AskAct.ASK", "RequisitionAct.ISSUE");
                wrong(connection, "update settlement_entry set amount = amount + 1", "not paid exactly");
                wrong(
                        connection,
                        "update stock_item set on_hand = on_hand - 1 where store_code = 'B001'",
                        "another stock");
                wrong(connection, "delete from inbox", "took no effect");
                wrong(connection, "update history set act = 'WashAct.ACCEPT' where act = 'WashAct.START'", "not legal");
                wrong(connection, "delete from history where act = 'RepairOrderAct.CLOSE'", "leads elsewhere");
                wrong(connection, "update repair_order set state = 'DELIVERING'", "was not closed");
            }
        }
    }

    /** The stations' customers complain of something else. */
    private static String closedThroughTheScreens(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet number = statement.executeQuery(
                        "select max(number) from repair_order where state = 'CLOSED' and complaint = '仪表有故障灯，请检查'")) {
            number.next();
            return number.getString(1);
        }
    }

    /** One break, found, and undone by the roll-back. */
    private static void wrong(Connection connection, String change, String found) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(change + " limit 1")).isEqualTo(1);
            assertThat(Books.violations(connection)).anyMatch(violation -> violation.contains(found));
        }
        connection.rollback();
    }
}

package org.jiedai.benchmark.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GeneralLogTest {
    private static final String BEGIN = "set autocommit=0";

    @Test
    void transactions_come_in_the_order_of_their_commits() {
        assertThat(GeneralLog.transactions(List.of(
                        first(7, "Query", BEGIN),
                        later(8, "Query", BEGIN),
                        later(7, "Execute", "insert into a values (1)"),
                        later(8, "Execute", "insert into b values (2)"),
                        later(8, "Query", "COMMIT"),
                        later(7, "Execute", "update a set x = 3"),
                        later(7, "Query", "COMMIT"))))
                .containsExactly(
                        List.of("insert into b values (2)"), List.of("insert into a values (1)", "update a set x = 3"));
    }

    @Test
    void what_was_rolled_back_stands_outside_or_does_nothing_is_left_out() {
        assertThat(GeneralLog.transactions(List.of(
                        first(7, "Query", "select version from a"),
                        later(7, "Query", BEGIN),
                        later(7, "Execute", "insert into a values (1)"),
                        later(7, "Query", "ROLLBACK"),
                        later(7, "Query", "COMMIT"),
                        later(7, "Execute", "insert into a values (2)"),
                        later(7, "Query", "COMMIT"),
                        later(7, "Query", "set autocommit=1"),
                        later(7, "Execute", "select outside"))))
                .containsExactly(List.of("insert into a values (2)"));
    }

    @Test
    void preparing_closing_and_the_second_line_of_a_statement_are_no_statements() {
        assertThat(GeneralLog.transactions(List.of(
                        "mariadbd, Version: 11.4.5-MariaDB-log. started with:",
                        first(7, "Query", BEGIN),
                        later(7, "Prepare", "insert into a values (?)"),
                        later(7, "Execute", "insert into a values (1)"),
                        "  and its second line",
                        later(7, "Close stmt", ""),
                        later(7, "Query", "COMMIT"))))
                .containsExactly(List.of("insert into a values (1)"));
    }

    private static String first(int connection, String command, String sql) {
        return "261124  6:03:38\t%6d %s\t%s".formatted(connection, command, sql);
    }

    private static String later(int connection, String command, String sql) {
        return "\t\t%6d %s\t%s".formatted(connection, command, sql);
    }
}

package org.jiedai.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Two cars are promised for eleven: a list that is sorted by the promise alone shows now this one, now that one first,
 * and whoever presses the second row presses another car's. So each list's order ends with what tells its rows apart.
 */
class ListsInOrderTest {
    private static final Pattern ORDER = Pattern.compile(
            "\\border by (?<by>(?:[^\"()]|\\([^\"()]*\\))+?)\\s*(?: limit\\b| for update\\b|[\"\\\\)])");

    /** No two rows of one list share such a value. */
    private static final Set<String> TELLS_APART =
            Set.of("id", "number", "code", "login", "lineNo", "line_no", "position", "day", "partCode", "part_code");

    /** What the query groups by or may answer only once; and what takes the next few, in no order that anybody sees. */
    private static final Set<String> ONCE =
            Set.of("staff_login", "role", "outcome", "means", "everyKm", "triedAt", "signedAt", "changed_at");

    @Test
    void each_order_ends_with_what_tells_its_rows_apart() {
        List<String> open = new ArrayList<>();
        int seen = 0;
        for (Path source : Modules.sources("main/java", ".java")) {
            Matcher order = ORDER.matcher(text(source));
            while (order.find()) {
                seen++;
                String last =
                        order.group("by").replaceAll("(?s).*,", "").strip().replaceAll(" (desc|asc)$", "");
                String column = last.substring(last.lastIndexOf('.') + 1);
                if (!column.isEmpty() && !TELLS_APART.contains(column) && !ONCE.contains(column)) {
                    open.add(source.getFileName() + ": " + order.group("by").strip());
                }
            }
        }
        assertThat(seen).isGreaterThan(60);
        assertThat(open).isEmpty();
    }

    private static String text(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

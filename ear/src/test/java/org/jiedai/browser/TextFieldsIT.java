package org.jiedai.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What a field lets people type, its columns hold; and who sends more than a field takes is told at once, by the field.
 */
@ExtendWith(House.class)
class TextFieldsIT {
    private static final Path PAGES = Path.of("..", "web", "src", "main", "webapp");
    private static final Path KEPT_IN = Path.of("src", "test", "resources", "pages", "text-fields.txt");
    private static final String INPUTS =
            "h|inputText, h|inputTextarea, h|inputSecret, p|inputText, p|inputTextarea, j|number";

    /** Each place that uses it is looked at instead. */
    private static final Path NUMBER = PAGES.resolve(Path.of("WEB-INF", "tags", "number.xhtml"));

    private static final Set<String> BOUND_BY_THEIR_KIND = Set.of("number", "shown");

    @Test
    void every_text_field_of_every_page_is_bound_and_its_columns_hold_what_it_takes() throws SQLException, IOException {
        assumeTrue(House.database().isPresent(), "a foreign instance's tables are out of reach");
        Map<String, Integer> fields = fields();
        Map<String, List<String>> keptIn = keptIn();
        assertThat(keptIn.keySet()).containsExactlyInAnyOrderElementsOf(fields.keySet());
        Map<String, Integer> columns = columns();
        List<String> tooNarrow = new ArrayList<>();
        keptIn.forEach((field, places) -> {
            if (!BOUND_BY_THEIR_KIND.containsAll(places)) {
                assertThat(fields.get(field)).as(field + " takes endless text").isPositive();
            }
            places.stream().filter(place -> place.contains(".")).forEach(column -> {
                assertThat(columns).containsKey(column);
                if (columns.get(column) < fields.get(field)) {
                    tooNarrow.add(field + " > " + column);
                }
            });
        });
        assertThat(tooNarrow).isEmpty();
    }

    @Test
    @Tag("R1")
    void a_field_takes_what_it_says_and_no_more_by_any_path() throws SQLException {
        assumeTrue(House.database().isPresent(), "nothing can be counted in a foreign instance");
        PlainBrowser advisor = new PlainBrowser(House.address()).signedIn("wujj");
        String name = "长".repeat(61);
        Document refused = advisor.does(
                advisor.page("/frontdesk/board.xhtml"),
                "desk:arrive",
                Map.of("desk:plate", "皖K7X505", "desk:who", name));
        assertThat(refused.select(".ui-messages").text())
                .contains("内容太长")
                .contains("60")
                .contains("61");
        assertThat(refused.getElementById("desk:who").val()).isEqualTo(name);
        assertThat(refused.getElementById("desk:plate").val()).isEqualTo("皖K7X505");
        String arrivals = "SELECT COUNT(*) FROM arrival WHERE who LIKE '长长%'";
        assertThat(Rows.column(arrivals)).containsExactly("0");
        advisor.does(refused, "desk:arrive", Map.of("desk:who", name.substring(1)));
        assertThat(Rows.column(arrivals)).containsExactly("1");
    }

    // The longest text of each; 0 if it does not say.
    private static Map<String, Integer> fields() throws IOException {
        Map<String, Integer> fields = new TreeMap<>();
        try (Stream<Path> pages = Files.walk(PAGES)) {
            for (Path page : pages.filter(path -> path.toString().endsWith(".xhtml") && !path.equals(NUMBER))
                    .toList()) {
                for (Element field : parsed(page).select(INPUTS)) {
                    String length = field.attr("maxlength") + field.attr("pt:maxlength");
                    fields.put(
                            PAGES.relativize(page).toString().replace('\\', '/') + " " + field.id(),
                            length.isEmpty() ? 0 : Integer.parseInt(length));
                }
            }
        }
        return fields;
    }

    private static Document parsed(Path page) {
        try {
            return Jsoup.parse(Files.readString(page), "", Parser.xmlParser());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, List<String>> keptIn() throws IOException {
        Map<String, List<String>> keptIn = new TreeMap<>();
        for (String line : Files.readAllLines(KEPT_IN)) {
            if (!line.startsWith("#")) {
                List<String> words = List.of(line.split(" "));
                keptIn.put(words.get(0) + " " + words.get(1), words.subList(2, words.size()));
            }
        }
        return keptIn;
    }

    private static Map<String, Integer> columns() throws SQLException {
        Map<String, Integer> columns = new HashMap<>();
        Rows.column(
                        "SELECT CONCAT(table_name, '.', column_name, ' ', character_maximum_length) FROM"
                                + " information_schema.columns WHERE table_schema = DATABASE() AND character_maximum_length > 0")
                .forEach(column -> columns.put(
                        column.split(" ")[0], (int) Math.min(Integer.MAX_VALUE, Long.parseLong(column.split(" ")[1]))));
        return columns;
    }
}

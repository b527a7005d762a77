package org.jiedai.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps {@code config/steps.md} true: 39 steps, each with screens that exist and the tests that carry its tag. */
class StepsTest {
    private static final Path HOUSE = Path.of("..");
    private static final Pattern TAG = Pattern.compile("@Tag\\(\"([ARF]\\d{1,2})\"\\)");
    private static final Pattern ROW = Pattern.compile("\\| ([ARF]\\d{1,2}) \\| [^|]+ \\| ([^|]+) \\| ([^|]+) \\|");

    private final List<Matcher> rows = rows();

    @Test
    void all_39_steps_stand_there_in_their_order() {
        List<String> expected = new ArrayList<>();
        IntStream.rangeClosed(1, 9).forEach(i -> expected.add("A" + i));
        IntStream.rangeClosed(1, 24).forEach(i -> expected.add("R" + i));
        IntStream.rangeClosed(1, 6).forEach(i -> expected.add("F" + i));
        assertThat(rows.stream().map(row -> row.group(1)).toList()).isEqualTo(expected);
    }

    @Test
    void every_step_has_a_screen_that_exists() {
        for (Matcher row : rows) {
            for (String screen : row.group(2).split(",")) {
                assertThat(HOUSE.resolve("web/src/main/webapp/" + screen.strip()))
                        .as(row.group(1))
                        .exists();
            }
        }
    }

    @Test
    void every_step_names_exactly_the_tests_that_carry_its_tag() {
        Map<String, Set<String>> tagged = tagged();
        for (Matcher row : rows) {
            assertThat(row.group(3).strip())
                    .as(row.group(1))
                    .isEqualTo(String.join(", ", tagged.getOrDefault(row.group(1), new TreeSet<>())));
        }
    }

    private static List<Matcher> rows() {
        return lines(HOUSE.resolve("config/steps.md")).stream()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .toList();
    }

    private static Map<String, Set<String>> tagged() {
        Map<String, Set<String>> tagged = new TreeMap<>();
        for (String module : List.of("domain", "ejb", "web", "ear", "config")) {
            tests(HOUSE.resolve(module).resolve("src/test/java")).forEach(test -> collect(test, tagged));
        }
        return tagged;
    }

    private static void collect(Path test, Map<String, Set<String>> tagged) {
        String name = test.getFileName().toString().replace(".java", "");
        for (String line : lines(test)) {
            Matcher tag = TAG.matcher(line);
            while (tag.find()) {
                tagged.computeIfAbsent(tag.group(1), step -> new TreeSet<>()).add(name);
            }
        }
    }

    private static List<Path> tests(Path folder) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

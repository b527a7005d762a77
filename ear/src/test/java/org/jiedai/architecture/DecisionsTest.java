package org.jiedai.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The index of decisions names every one, in order, by number and title, with its status and what it was decided
 * against.
 */
class DecisionsTest {
    private static final Path DECISIONS = Path.of("../config/decisions");
    private static final Pattern ROW =
            Pattern.compile("\\| \\[(\\d+)]\\(([^)]+)\\) \\| ([^|]+) \\| [^|]+ \\| [^|]+ \\|");
    private static final Pattern TITLE = Pattern.compile("# (\\d+)\\. (.+)");

    private record Decision(int number, String file, String title) {}

    @Test
    void the_index_names_every_decision_by_its_number_and_title() {
        assertThat(index()).isEqualTo(files());
    }

    @Test
    void decisions_are_numbered_without_a_gap() {
        List<Decision> files = files();
        assertThat(files.stream().map(Decision::number))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, files.size()).boxed().toList());
        assertThat(files)
                .allSatisfy(
                        decision -> assertThat(decision.file()).startsWith(String.format("%04d-", decision.number())));
    }

    private static List<Decision> index() {
        return read(DECISIONS.resolve("README.md"))
                .lines()
                .map(ROW::matcher)
                .filter(row -> row.matches())
                .map(row -> new Decision(Integer.parseInt(row.group(1)), row.group(2), row.group(3)))
                .toList();
    }

    private static List<Decision> files() {
        try (Stream<Path> files = Files.list(DECISIONS)) {
            return files.filter(file -> !file.endsWith("README.md"))
                    .sorted()
                    .map(DecisionsTest::decision)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Decision decision(Path file) {
        String first = read(file).lines().findFirst().orElseThrow();
        return TITLE.matcher(first)
                .results()
                .map(title -> new Decision(
                        Integer.parseInt(title.group(1)), file.getFileName().toString(), title.group(2)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(file + " begins with " + first));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

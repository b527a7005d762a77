package org.jiedai.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tests play at the tested installation's time, {@code TestTime}: which hour it is outside decides nothing. */
class WallClockTest {
    private static final Path TESTS = Path.of("src/test/java/org/jiedai");

    private static final Pattern READING = Pattern.compile(
            "\\b(Instant|Local(Date|Time|DateTime)|(Zoned|Offset)DateTime)"
                    + "\\.now\\((?!TestTime)|Clock\\.system|(?i)\\b(utc_(timestamp|date|time)|current_timestamp|curdate)\\b");

    /** The telephone can be played by hand, beside a server that runs for people. */
    private static final Set<String> OUTSIDE = Set.of("telephone/Telephone.java", "architecture");

    @Test
    void no_test_reads_the_clock_of_the_machine_it_runs_on() throws IOException {
        assertThat(sources().filter(WallClockTest::reads)).isEmpty();
        assertThat(READING.matcher("set at = UTC_TIMESTAMP(6)").find()).isTrue();
    }

    private static Stream<Path> sources() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(TESTS)) {
            files = all.filter(file -> file.toString().endsWith(".java")).toList();
        }
        return files.stream()
                .filter(file -> OUTSIDE.stream()
                        .noneMatch(outside -> TESTS.relativize(file).startsWith(outside)));
    }

    private static boolean reads(Path file) {
        try {
            return READING.matcher(Files.readString(file)).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.jiedai.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFilesTest {
    private static final int BIG = (20 << 20) + 1;

    @TempDir
    Path directory;

    @Test
    void what_was_rolled_more_than_thirty_days_ago_goes_and_nothing_else() throws IOException {
        Path old = aged("server.log.2026-10-01", 31);
        Path part = aged("server.log.2026-10-01.3", 31);
        Path young = aged("server.log.2026-11-20", 29);
        Path present = aged("server.log", 31);
        Path other = aged("keystore.p12", 400);
        new LogFiles(List.of(directory)).tidy();
        assertThat(old).doesNotExist();
        assertThat(part).doesNotExist();
        assertThat(List.of(young, present, other))
                .allSatisfy(file -> assertThat(file).exists());
    }

    @Test
    void what_a_process_prints_is_cut_when_it_is_big_and_the_part_before_is_kept() throws IOException {
        Path printed = Files.write(directory.resolve("console.log"), new byte[BIG]);
        Path little = Files.write(directory.resolve("mariadbd.log"), new byte[BIG - 1]);
        new LogFiles(List.of(directory)).tidy();
        assertThat(printed).isEmptyFile();
        assertThat(directory.resolve("console.log.1")).hasSize(BIG);
        assertThat(little).hasSize(BIG - 1);
    }

    // Counted from the machine's own word of when a file was written just now.
    private Path aged(String name, int days) throws IOException {
        Path file = Files.writeString(directory.resolve(name), "x");
        FileTime written = Files.getLastModifiedTime(file);
        Files.setLastModifiedTime(file, FileTime.from(written.toInstant().minus(Duration.ofDays(days))));
        return file;
    }
}

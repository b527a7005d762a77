package org.jiedai.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
    @TempDir
    Path directory;

    @Test
    void belongsToOneInstanceAtATime() {
        try (DataDirectory first = DataDirectory.open(directory)) {
            assertThatExceptionOfType(StartFailure.class)
                    .isThrownBy(() -> DataDirectory.open(directory))
                    .withMessageContaining("Another Jiedai is running");
        }

        assertThatNoException().isThrownBy(() -> DataDirectory.open(directory).close());
    }

    @Test
    void isNobodyElsesBusiness() throws IOException {
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        DataDirectory.open(directory).close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory)))
                .isEqualTo("rwx------");
    }

    @Test
    void aDemoIsForgottenAndBeginsAnew() throws IOException {
        try (DataDirectory demo = DataDirectory.open(directory)) {
            demo.isFor(true);
            Files.createDirectories(directory.resolve("mariadb/data"));
            Files.writeString(directory.resolve("mariadb/data/rows"), "of the demo");
            demo.forgetDemo();
            assertThat(directory.resolve("mariadb")).doesNotExist();
            assertThatExceptionOfType(StartFailure.class)
                    .isThrownBy(() -> DataDirectory.open(directory))
                    .withMessageContaining("Another Jiedai is running");
        }
    }

    @Test
    void whatIsNotADemosIsNeverForgotten() throws IOException {
        Path rows = directory.resolve("mariadb/rows");
        try (DataDirectory real = DataDirectory.open(directory)) {
            real.isFor(false);
            Files.createDirectories(rows.getParent());
            Files.writeString(rows, "of a store");
            // A demo that is started on it by mistake changes nothing of that.
            real.isFor(true);
            isKept(real, rows);
        }
    }

    @Test
    void whereADemoWasAndRealDataCameNothingIsForgotten() throws IOException {
        Path rows = directory.resolve("mariadb/rows");
        try (DataDirectory shared = DataDirectory.open(directory)) {
            shared.isFor(true);
            Files.createDirectories(rows.getParent());
            Files.writeString(rows, "of a demo, and then of a store");
            shared.isFor(false);
            shared.isFor(true);
            isKept(shared, rows);
        }
    }

    @Test
    void whereSomebodysFilesLieNoDemoBeginsThatCouldForgetThem() throws IOException {
        Path letters = Files.writeString(directory.resolve("letters.txt"), "somebody's");
        try (DataDirectory home = DataDirectory.open(directory)) {
            isKept(home, letters);
            home.isFor(true);
            isKept(home, letters);
        }
    }

    @Test
    void whatWasPutBesideADemoStays() throws IOException {
        try (DataDirectory demo = DataDirectory.open(directory)) {
            demo.isFor(true);
            Path certificate = Files.createDirectories(directory.resolve("certificate"));
            Files.createDirectories(directory.resolve("server"));
            demo.forgetDemo();
            assertThat(certificate).exists();
            assertThat(directory.resolve("server")).doesNotExist();
        }
    }

    private static void isKept(DataDirectory data, Path rows) {
        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(data::forgetDemo)
                .withMessageContaining("nothing is deleted");
        assertThat(rows).exists();
    }

    @Test
    void mustBeWritable() throws IOException {
        Path file = Files.createFile(directory.resolve("file"));

        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> DataDirectory.open(file.resolve("data")))
                .withMessageContaining("cannot be written");
    }
}

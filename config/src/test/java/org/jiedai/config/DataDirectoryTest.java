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
    void mustBeWritable() throws IOException {
        Path file = Files.createFile(directory.resolve("file"));

        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> DataDirectory.open(file.resolve("data")))
                .withMessageContaining("cannot be written");
    }
}

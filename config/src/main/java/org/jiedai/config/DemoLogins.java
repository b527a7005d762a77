package org.jiedai.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The accounts of the demo data, as the person at the terminal reads them. */
final class DemoLogins {
    private DemoLogins() {}

    /** One line per account: log-in, tab, what it is for; a line with # is a remark. None if the file is missing. */
    static List<String> lines() {
        try (InputStream file = DemoLogins.class.getResourceAsStream("/demo-logins.txt")) {
            if (file == null) {
                return List.of();
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(DemoLogins::aligned)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String aligned(String line) {
        String[] parts = line.split("\t", 2);
        if (parts.length < 2) {
            return "  " + line.replaceFirst("^# *", "");
        }
        return String.format("  %-12s %s", parts[0], parts[1]);
    }
}

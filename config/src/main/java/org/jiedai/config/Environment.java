package org.jiedai.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The settings of {@code config/run}, read from {@code JIEDAI_…} variables. */
final class Environment {
    /** Above it the embedded database's port would leave the range. */
    private static final int HIGHEST_OFFSET = 50_000;

    private final Map<String, String> variables;

    Environment(Map<String, String> variables) {
        this.variables = variables;
    }

    /**
     * The settings.
     *
     * @throws StartFailure if a variable makes no sense
     */
    Settings settings(Path checkout) {
        return new Settings(
                portOffset(),
                value("BIND").orElse("127.0.0.1"),
                checkout.resolve(value("DATA").orElse(".data")).toAbsolutePath().normalize(),
                value("DB_URL").map(url -> new Database(url, text("DB_USER"), text("DB_PASSWORD"))),
                value("BROKER_URL").map(url -> new Broker(url, text("BROKER_USER"), text("BROKER_PASSWORD"))),
                value("DEMO").map(Boolean::parseBoolean).orElse(value("DB_URL").isEmpty()),
                value("PARTNER_BIND")
                        .map(at -> Map.of(Settings.PARTNER_BIND, at))
                        .orElse(Map.of()),
                List.of(),
                Installation.of(checkout));
    }

    /** The value of {@code JIEDAI_<name>}, unless missing or empty. */
    Optional<String> value(String name) {
        return Optional.ofNullable(variables.get("JIEDAI_" + name)).filter(value -> !value.isBlank());
    }

    private String text(String name) {
        return value(name).orElse("");
    }

    private int portOffset() {
        String offset = value("PORT_OFFSET").orElse("0");
        if (!offset.matches("\\d{1,5}") || Integer.parseInt(offset) > HIGHEST_OFFSET) {
            throw new StartFailure(
                    "JIEDAI_PORT_OFFSET must be a number from 0 to " + HIGHEST_OFFSET + " but is " + offset);
        }
        return Integer.parseInt(offset);
    }
}

package org.jiedai.shared;

import java.util.Locale;
import java.util.Optional;

/**
 * A setting of the installation: a system property {@code jiedai.x.y}, or else the environment's {@code JIEDAI_X_Y}.
 */
public final class Setting {
    private Setting() {}

    /** Empty if it is not set or blank. */
    public static Optional<String> named(String name) {
        return Optional.ofNullable(System.getProperty(name))
                .or(() -> Optional.ofNullable(
                        System.getenv(name.toUpperCase(Locale.ROOT).replace('.', '_'))))
                .filter(value -> !value.isBlank());
    }
}

package org.jiedai.config;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The settings of {@code config/run}, read from {@code JIEDAI_…} variables. */
final class Environment {
    /** Above it the embedded database's port would leave the range. */
    private static final int HIGHEST_OFFSET = 50_000;

    private static final Pattern ON_THIS_MACHINE = Pattern.compile("127(\\.\\d{1,3}){3}|localhost|::1");
    private static final Pattern ADDRESS = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|[0-9A-Fa-f]*:[0-9A-Fa-f:]+");
    private static final String LOOPBACK = "127.0.0.1";
    private static final String OPEN = "open";

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
                https() ? LOOPBACK : bind(),
                checkout.resolve(value("DATA").orElse(".data")).toAbsolutePath().normalize(),
                value("DB_URL").map(url -> new Database(url, text("DB_USER"), text("DB_PASSWORD"))),
                value("BROKER_URL").map(url -> new Broker(url, text("BROKER_USER"), text("BROKER_PASSWORD"))),
                demo(),
                properties(),
                List.of(),
                value("JAVA_OPTIONS")
                        .map(options -> List.of(options.trim().split("\\s+")))
                        .orElse(List.of()),
                Installation.of(checkout));
    }

    private Map<String, String> properties() {
        Map<String, String> properties = new HashMap<>();
        properties.put(Settings.DEMO_DAY, String.valueOf(demo()));
        value("PARTNER_BIND").ifPresent(at -> properties.put(Settings.PARTNER_BIND, at));
        value("IMPORT").ifPresent(folder -> properties.put(Settings.IMPORT, absolute(folder)));
        value("PROXIES").ifPresent(named -> properties.put(Settings.PROXIES, proxies(named)));
        if (https()) {
            properties.put(Settings.HTTPS, "true");
            properties.put(Settings.HTTPS_BIND, bind());
        }
        return properties;
    }

    private static String absolute(String folder) {
        return Path.of(folder).toAbsolutePath().normalize().toString();
    }

    private boolean https() {
        return value("HTTPS").filter(Boolean::parseBoolean).isPresent();
    }

    // Numbers only: a name could be made to mean another machine.
    private static String proxies(String named) {
        return Arrays.stream(named.split("[,\\s]+"))
                .map(address -> {
                    if (!ADDRESS.matcher(address).matches()) {
                        throw new StartFailure(
                                "JIEDAI_PROXIES must be IP addresses with a comma between, but has " + address);
                    }
                    return address.replace(".", "[.]");
                })
                .collect(Collectors.joining("|"));
    }

    private boolean demo() {
        return value("DEMO")
                .map(wanted -> OPEN.equals(wanted) || Boolean.parseBoolean(wanted))
                .orElse(value("DB_URL").isEmpty());
    }

    // The demo's passwords and PINs are printed: whoever opens it to others says that they know.
    private String bind() {
        String address = value("BIND").orElse(LOOPBACK);
        boolean knows = value("DEMO").filter(OPEN::equals).isPresent();
        if (demo() && !knows && !ON_THIS_MACHINE.matcher(address).matches()) {
            throw new StartFailure("JIEDAI_BIND is " + address + ", and everybody knows the demo's passwords:"
                    + " set JIEDAI_DEMO=false, or JIEDAI_DEMO=open to open the demo to others");
        }
        return address;
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

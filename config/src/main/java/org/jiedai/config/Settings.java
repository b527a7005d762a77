package org.jiedai.config;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one instance of Jiedai is to be.
 *
 * @param portOffset added to every port: 8080 for the pages, 8443 for them by TLS, 9990 for management, 13306 for the
 *     embedded database, 5671 for partners' systems
 * @param bind the address to listen on for what is not by TLS
 * @param data where database, uploads, journal and logs live
 * @param externalDatabase empty: the embedded one
 * @param externalBroker empty: the one inside the server
 * @param demo whether the demo data are wanted
 * @param properties further system properties of the server
 * @param databaseOptions further options of the embedded database; they win over ours
 * @param javaOptions further options of the server's Java; they win over ours
 * @param installation what the build made
 */
public record Settings(
        int portOffset,
        String bind,
        Path data,
        Optional<Database> externalDatabase,
        Optional<Broker> externalBroker,
        boolean demo,
        Map<String, String> properties,
        List<String> databaseOptions,
        List<String> javaOptions,
        Installation installation) {
    static final String PARTNER_BIND = "jiedai.partner.bind";
    /** Whether a first start shows the demo day. */
    static final String DEMO_DAY = "jiedai.demo.day";

    static final String HTTPS = "jiedai.https";
    static final String HTTPS_BIND = "jiedai.https.bind";
    /** Where other systems lay files of master data. */
    static final String IMPORT = "jiedai.import";

    /** The addresses of proxies whose word about the sender is taken, as a regular expression. */
    static final String PROXIES = "jiedai.proxies";

    /** A test's server lives too briefly to win back what the second compiler costs at every start: a third of it. */
    private static final String STARTS_SOONER = "-XX:TieredStopAtLevel=1";

    private static final String LOOPBACK = "127.0.0.1";

    /** Keeps its own copies of properties and options. */
    public Settings {
        properties = Map.copyOf(properties);
        databaseOptions = List.copyOf(databaseOptions);
        javaOptions = List.copyOf(javaOptions);
    }

    /**
     * Settings for a test: demo data, free ports, the tests' time, everything below the given directory.
     *
     * @throws StartFailure if the checkout is not built
     */
    public static Settings forTest(Path checkout, Path data) {
        return new Settings(
                Ports.freeOffset(),
                LOOPBACK,
                data.toAbsolutePath().normalize(),
                Optional.empty(),
                Optional.empty(),
                true,
                Map.of("jiedai.clock.ahead", TestTime.set()),
                List.of(),
                List.of(STARTS_SOONER),
                Installation.of(checkout.toAbsolutePath().normalize()));
    }

    /** The same without demo data, at the true time: an installation as a dealer group begins with it. */
    public Settings withoutDemo() {
        Map<String, String> fewer = new HashMap<>(properties);
        fewer.remove("jiedai.clock.ahead");
        return new Settings(
                portOffset,
                bind,
                data,
                externalDatabase,
                externalBroker,
                false,
                fewer,
                databaseOptions,
                javaOptions,
                installation);
    }

    /** The same with one more system property for the server. */
    public Settings with(String property, String value) {
        Map<String, String> more = new HashMap<>(properties);
        more.put(property, value);
        return with(more, databaseOptions, javaOptions);
    }

    /** The same with an Artemis outside. */
    public Settings with(Broker broker) {
        return new Settings(
                portOffset,
                bind,
                data,
                externalDatabase,
                Optional.of(broker),
                demo,
                properties,
                databaseOptions,
                javaOptions,
                installation);
    }

    /** The same with a MariaDB outside. */
    public Settings with(Database database) {
        return new Settings(
                portOffset,
                bind,
                data,
                Optional.of(database),
                externalBroker,
                demo,
                properties,
                databaseOptions,
                javaOptions,
                installation);
    }

    /** The same with a debug port, and the SQL of the embedded database in a log of its own if wanted. */
    Settings forWork(boolean sql) {
        String debug = "-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=" + LOOPBACK + ":" + debugPort();
        List<String> java =
                Stream.concat(javaOptions.stream(), Stream.of(debug)).toList();
        List<String> database = sql ? List.of("--general-log=1", "--general-log-file=" + sqlLog()) : databaseOptions;
        return with(properties, database, java);
    }

    int debugPort() {
        return 8787 + portOffset;
    }

    Path sqlLog() {
        return data.resolve("sql.log");
    }

    /** The same with another EAR, for a test that adds a module to ours. */
    public Settings deploying(Path ear) {
        return new Settings(
                portOffset,
                bind,
                data,
                externalDatabase,
                externalBroker,
                demo,
                properties,
                databaseOptions,
                javaOptions,
                new Installation(installation.server(), ear.toAbsolutePath(), installation.databaseBinaries()));
    }

    /**
     * The same with options for the embedded database, for a test that loads much: {@code --innodb-log-file-size=2G}.
     */
    public Settings withDatabaseOptions(String... options) {
        return with(properties, List.of(options), javaOptions);
    }

    /** The same with other options for the server's Java: {@code -Xmx2g}. */
    public Settings withJavaOptions(String... options) {
        return with(properties, databaseOptions, List.of(options));
    }

    private Settings with(Map<String, String> properties, List<String> databaseOptions, List<String> javaOptions) {
        return new Settings(
                portOffset,
                bind,
                data,
                externalDatabase,
                externalBroker,
                demo,
                properties,
                databaseOptions,
                javaOptions,
                installation);
    }

    int httpPort() {
        return 8080 + portOffset;
    }

    int managementPort() {
        return 9990 + portOffset;
    }

    int databasePort() {
        return 13306 + portOffset;
    }

    /** Where partners' systems reach the broker inside the server: AMQP with TLS. */
    public int partnerPort() {
        return 5671 + portOffset;
    }

    /** The address on which partners' systems are listened for; the server reads the same property. */
    String partnerBind() {
        return properties.getOrDefault(PARTNER_BIND, LOOPBACK);
    }

    /** Whether the pages are served with TLS; then the plain port is for this machine only. */
    boolean https() {
        return Boolean.parseBoolean(properties.get(HTTPS));
    }

    /** Where the pages are by TLS, if they are. */
    public int httpsPort() {
        return 8443 + portOffset;
    }

    /** The address on which the pages are listened for by TLS; the server reads the same property. */
    String httpsBind() {
        return properties.getOrDefault(HTTPS_BIND, LOOPBACK);
    }

    /** By which browsers and partners' systems know it. */
    public ServerKey serverKey() {
        return new ServerKey(data.resolve("certificate"));
    }

    Path databaseHome() {
        return data.resolve("mariadb");
    }

    Path serverHome() {
        return data.resolve("server");
    }
}

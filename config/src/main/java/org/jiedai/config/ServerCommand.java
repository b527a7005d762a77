package org.jiedai.config;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** How the server is called. Passwords go by environment: a command line can be read by everybody on the machine. */
record ServerCommand(Settings settings) {
    private static final List<String> JVM = List.of(
            "-Xms128m",
            "-Xmx320m",
            "-XX:+UseSerialGC",
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:TrimNativeHeapInterval=10000",
            "-XX:MaxMetaspaceSize=384m",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "-Djava.awt.headless=true",
            "-Djava.net.preferIPv4Stack=true");

    List<String> line() {
        StandaloneCommandBuilder builder = StandaloneCommandBuilder.of(
                        settings.installation().server())
                .setBaseDirectory(settings.serverHome())
                .setServerConfiguration(settings.externalBroker().isPresent() ? "jiedai-remote.xml" : "jiedai.xml")
                .setBindAddressHint(settings.bind())
                .setJavaOptions(java());
        properties().forEach((name, value) -> builder.addServerArgument("-D" + name + "=" + value));
        return builder.build();
    }

    private List<String> java() {
        return Stream.concat(JVM.stream(), settings.javaOptions().stream()).toList();
    }

    Map<String, String> environment(Database database) {
        Map<String, String> environment = new HashMap<>();
        environment.put("MALLOC_ARENA_MAX", "2");
        environment.put("JIEDAI_DB_URL", database.url());
        environment.put("JIEDAI_DB_USER", database.user());
        environment.put("JIEDAI_DB_PASSWORD", database.password());
        environment.put("JIEDAI_KEYSTORE_PASSWORD", settings.serverKey().password());
        settings.externalBroker().ifPresent(broker -> {
            environment.put("JIEDAI_BROKER_USER", broker.user());
            environment.put("JIEDAI_BROKER_PASSWORD", broker.password());
        });
        return environment;
    }

    private Map<String, String> properties() {
        Map<String, String> properties = new HashMap<>(settings.properties());
        properties.put("jboss.socket.binding.port-offset", String.valueOf(settings.portOffset()));
        properties.put("jiedai.demo", String.valueOf(settings.demo()));
        properties.put("jiedai.data", settings.data().toString());
        properties.putIfAbsent(
                "jiedai.notice.dir", settings.data().resolve("notices").toString());
        properties.put("jiedai.keystore", settings.serverKey().keystore().toString());
        Optional<Broker> broker = settings.externalBroker();
        broker.ifPresent(b -> properties.put("jiedai.broker.host", b.host()));
        broker.ifPresent(b -> properties.put("jiedai.broker.port", String.valueOf(b.port())));
        return properties;
    }
}

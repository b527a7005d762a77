package org.jiedai.handoff;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedai.config.Broker;

/** An Artemis in a process of its own, made of the jars that the server brings. It can be stopped and started again. */
public final class OwnBroker implements AutoCloseable {
    private static final List<String> MODULES = List.of(
            "org/apache/activemq",
            "org/apache/commons",
            "org/apache/qpid",
            "org/jboss/logging",
            "org/jboss/logmanager",
            "org/jgroups",
            "org/slf4j",
            "org/wildfly/common",
            "org/eclipse/parsson",
            "org/jctools",
            "com/github/ben-manes",
            "io/netty",
            "io/smallrye/common",
            "io/micrometer",
            "jakarta/jms",
            "jakarta/json",
            "jakarta/transaction");
    private static final String SETTINGS = """
            <configuration xmlns="urn:activemq"><core xmlns="urn:activemq:core">
              <security-enabled>false</security-enabled>
              <journal-type>NIO</journal-type>
              <!-- A disk of the machine that is nearly full must not block senders: a test would wait for good. -->
              <max-disk-usage>100</max-disk-usage>
              <acceptors><acceptor name="tcp">tcp://127.0.0.1:%d?protocols=CORE,AMQP</acceptor></acceptors>
              <address-settings><address-setting match="jms.queue.jiedai.#">
                <redelivery-delay>100</redelivery-delay>
                <max-delivery-attempts>5</max-delivery-attempts>
                <default-address-routing-type>ANYCAST</default-address-routing-type>
                <default-queue-routing-type>ANYCAST</default-queue-routing-type>
              </address-setting></address-settings>
            </core></configuration>
            """;

    private final Path home;
    private final String classPath;
    private final int port;
    private Process process;

    /** Its files lie in the given directory. */
    public OwnBroker(Path server, Path home) {
        this.home = home.toAbsolutePath().normalize();
        this.classPath = jars(server.resolve("modules/system/layers/base"));
        this.port = freePort();
        configure();
    }

    /** How the server reaches it. */
    public Broker access() {
        return new Broker("tcp://127.0.0.1:" + port, "jiedai", "secret");
    }

    /** Starts it, the first time or again on what it has kept. */
    public void start() {
        try {
            process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx128m",
                            "-cp",
                            classPath,
                            "org.apache.activemq.artemis.core.server.embedded.Main",
                            home.toString())
                    .directory(home.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(home.resolve("broker.log").toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        await().atMost(Duration.ofSeconds(30)).until(this::answers);
    }

    /** Its process id. */
    public long pid() {
        return process.pid();
    }

    /** Gone at once, as in a power failure of its machine. */
    public void kill() {
        process.destroyForcibly();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        if (process != null) {
            kill();
        }
    }

    private boolean answers() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private void configure() {
        try {
            Files.createDirectories(home.resolve("etc"));
            Files.writeString(home.resolve("etc/broker.xml"), SETTINGS.formatted(port));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String jars(Path modules) {
        return MODULES.stream()
                .map(modules::resolve)
                .flatMap(OwnBroker::jarsBelow)
                .map(Path::toString)
                .collect(Collectors.joining(":"));
    }

    private static Stream<Path> jarsBelow(Path module) {
        if (!Files.isDirectory(module)) {
            return Stream.of();
        }
        try (Stream<Path> files = Files.walk(module)) {
            return files.filter(file -> file.toString().endsWith(".jar")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

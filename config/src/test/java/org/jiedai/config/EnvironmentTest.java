package org.jiedai.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvironmentTest {
    @TempDir
    Path checkout;

    @BeforeEach
    void build() throws IOException {
        Path server = Files.createDirectories(checkout.resolve("config/target/wildfly"));
        Files.createFile(server.resolve("jboss-modules.jar"));
    }

    @Test
    void hasDefaults() {
        Settings settings = settings(Map.of());

        assertThat(settings.httpPort()).isEqualTo(8080);
        assertThat(settings.bind()).isEqualTo("127.0.0.1");
        assertThat(settings.data()).isEqualTo(checkout.resolve(".data"));
        assertThat(settings.demo()).isTrue();
        assertThat(settings.externalDatabase()).isEmpty();
        assertThat(settings.externalBroker()).isEmpty();
    }

    @Test
    void listensForPartnersWhereItIsTold() {
        assertThat(settings(Map.of()).partnerBind()).isEqualTo("127.0.0.1");
        assertThat(settings(Map.of("JIEDAI_PARTNER_BIND", "192.0.2.7")).partnerBind())
                .isEqualTo("192.0.2.7");
    }

    @Test
    void withHttpsTheOtherPortIsForThisMachineOnly() {
        Settings settings =
                settings(Map.of("JIEDAI_HTTPS", "true", "JIEDAI_BIND", "192.0.2.7", "JIEDAI_DEMO", "false"));

        assertThat(settings.bind()).isEqualTo("127.0.0.1");
        assertThat(settings.httpsBind()).isEqualTo("192.0.2.7");
    }

    @Test
    void onlyProxiesThatAreNamedByTheirNumberAreBelieved() {
        assertThat(settings(Map.of("JIEDAI_PROXIES", "192.0.2.7, 192.0.2.8")).properties())
                .containsEntry(Settings.PROXIES, "192[.]0[.]2[.]7|192[.]0[.]2[.]8");
        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> settings(Map.of("JIEDAI_PROXIES", "proxy.example")))
                .withMessageContaining("proxy.example");
    }

    @Test
    void theServersJavaTakesMoreOptions() {
        assertThat(settings(Map.of("JIEDAI_JAVA_OPTIONS", " -Xmx1g  -Dx=y ")).javaOptions())
                .containsExactly("-Xmx1g", "-Dx=y");
        assertThat(settings(Map.of()).javaOptions()).isEmpty();
    }

    @Test
    void readsABroker() {
        Settings settings = settings(Map.of("JIEDAI_BROKER_URL", "tcp://broker.example:61617"));

        assertThat(settings.externalBroker()).hasValueSatisfying(broker -> {
            assertThat(broker.host()).isEqualTo("broker.example");
            assertThat(broker.port()).isEqualTo(61617);
        });
    }

    @Test
    void keepsPasswordsOutOfTheLog() {
        Settings settings = settings(Map.of(
                "JIEDAI_DB_URL", "jdbc:mariadb://db.example/jiedai",
                "JIEDAI_DB_PASSWORD", "s3cret",
                "JIEDAI_BROKER_URL", "tcp://broker.example:61617",
                "JIEDAI_BROKER_PASSWORD", "s3cret"));

        assertThat(settings.toString()).doesNotContain("s3cret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "192.0.2.7", "::", "127.example"})
    void theDemoIsNotOpenedToOthersUnlessSomebodySaysSo(String address) {
        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> settings(Map.of("JIEDAI_BIND", address)))
                .withMessageContaining("JIEDAI_DEMO=open");
        assertThat(settings(Map.of("JIEDAI_BIND", address, "JIEDAI_DEMO", "false"))
                        .bind())
                .isEqualTo(address);
        Settings open = settings(Map.of("JIEDAI_BIND", address, "JIEDAI_DEMO", "open"));
        assertThat(open.bind()).isEqualTo(address);
        assertThat(open.demo()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "JIEDAI_PORT_OFFSET, many",
        "JIEDAI_PORT_OFFSET, -1",
        "JIEDAI_PORT_OFFSET, 50001",
        "JIEDAI_DB_URL, jdbc:postgresql://db.example/jiedai",
        "JIEDAI_BROKER_URL, broker.example:61616"
    })
    void refusesNonsense(String variable, String value) {
        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> settings(Map.of(variable, value)))
                .withMessageContaining(variable);
    }

    private Settings settings(Map<String, String> variables) {
        return new Environment(variables).settings(checkout);
    }
}

package org.jiedai.telephone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.jms.JMSRuntimeException;
import jakarta.jms.JMSSecurityRuntimeException;
import java.nio.file.Path;
import java.security.KeyStore;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.jiedai.config.Instance;
import org.jiedai.config.PartnerAccount;
import org.jiedai.config.Settings;
import org.jiedai.config.TestTime;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A telephone system speaks to the server that {@code config/run} starts: AMQP, TLS, an account, and nothing but calls.
 */
class TelephoneSystemIT {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String CALLER = "15802104299";

    private static Settings settings;
    private static Instance jiedai;
    private static Telephone telephone;

    @BeforeAll
    static void start() {
        settings = Settings.forTest(Path.of(".."), Path.of("target/it/telephone"));
        jiedai = Instance.start(settings);
        String password = new PartnerAccount(jiedai.database()).open("pbx", PartnerAccount.TELEPHONE);
        telephone = signedIn("pbx", password);
    }

    @AfterAll
    static void stop() {
        if (telephone != null) {
            telephone.close();
        }
        if (jiedai != null) {
            jiedai.close();
        }
    }

    @Test
    @Tag("A1")
    void a_call_at_a_persons_extension_is_his() {
        ring("c-desk", "8101");
        await().atMost(SOON).untilAsserted(() -> assertThat(ringsAt("c-desk")).isEqualTo("gujy"));
    }

    @Test
    @Tag("A1")
    void a_call_at_an_extension_where_two_people_sit_is_everybodys() throws SQLException {
        try (Connection connection = jiedai.database().connect();
                PreparedStatement shared = connection.prepareStatement(
                        "update staff set extension = '8199' where login in ('zhangmin', 'wujj')")) {
            assertThat(shared.executeUpdate()).isEqualTo(2);
        }
        ring("c-shared", "8199");
        await().atMost(SOON).untilAsserted(() -> assertThat(ringsAt("c-shared")).isEqualTo("everybody"));
    }

    @Test
    void a_wrong_password_and_a_stranger_are_not_let_in() {
        assertThatThrownBy(() -> signedIn("pbx", "wrong")).isInstanceOf(JMSSecurityRuntimeException.class);
        assertThatThrownBy(() -> signedIn("nobody", "wrong")).isInstanceOf(JMSSecurityRuntimeException.class);
        // The log-ins of the screens are none here.
        assertThatThrownBy(() -> signedIn("gujy", "jiedai-demo")).isInstanceOf(JMSSecurityRuntimeException.class);
    }

    @Test
    void it_reads_nothing_and_sends_nowhere_else() {
        assertThatThrownBy(() -> telephone.sendTo("jms.queue.jiedai.frontdesk", "{}"))
                .isInstanceOf(JMSRuntimeException.class);
        assertThatThrownBy(() -> telephone.sendTo("jiedai.cashier.settlement.cmd.v1", "{}"))
                .isInstanceOf(JMSRuntimeException.class);
        assertThatThrownBy(() -> telephone.read("jms.queue.jiedai.call.event.evt.v1.dlq"))
                .isInstanceOf(JMSRuntimeException.class);
        assertThatThrownBy(() -> telephone.read(CallEvent.QUEUE)).isInstanceOf(JMSRuntimeException.class);
    }

    @Test
    void it_may_speak_the_newest_tls() throws Exception {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("jiedai", settings.serverKey().certificate());
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        try (SSLSocket socket =
                (SSLSocket) context.getSocketFactory().createSocket("localhost", settings.partnerPort())) {
            socket.setEnabledProtocols(new String[] {"TLSv1.3"});
            socket.startHandshake();
            assertThat(socket.getSession().getProtocol()).isEqualTo("TLSv1.3");
        }
    }

    private static Telephone signedIn(String login, String password) {
        return Telephone.at("amqps://localhost:" + settings.partnerPort(), settings.serverKey(), login, password);
    }

    private static void ring(String call, String extension) {
        telephone.send(new CallEvent(
                UUID.randomUUID(), "SH01", call, CallEventKind.RINGING, TestTime.now(), CALLER, extension, null));
    }

    private static String ringsAt(String call) throws SQLException {
        try (Connection connection = jiedai.database().connect();
                PreparedStatement query = connection.prepareStatement(
                        "select coalesce(rings_at, 'everybody') from call_record where call_id = ?")) {
            query.setString(1, call);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        }
    }
}

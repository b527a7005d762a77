package org.jiedai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jiedai.config.Instance;
import org.jiedai.config.Settings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The pages by TLS, with the certificate that the server made for itself; and behind a proxy that speaks TLS for it.
 */
class HttpsIT {
    private static Settings settings;
    private static Instance jiedai;
    private static HttpClient browser;

    @BeforeAll
    static void start() throws GeneralSecurityException, IOException {
        // As the launcher does for JIEDAI_HTTPS and JIEDAI_PROXIES (EnvironmentTest).
        settings = Settings.forTest(Path.of(".."), Path.of("target/it/https"))
                .with("jiedai.https", "true")
                .with("jiedai.proxies", "127[.]0[.]0[.]9");
        jiedai = Instance.start(settings);
        browser = HttpClient.newBuilder().sslContext(trusting()).build();
    }

    @AfterAll
    static void stop() {
        if (jiedai != null) {
            jiedai.close();
        }
    }

    @Test
    void the_pages_come_by_tls_and_their_cookie_stays_there() throws IOException, InterruptedException {
        HttpResponse<String> page = browser.send(
                HttpRequest.newBuilder(URI.create("https://localhost:" + settings.httpsPort() + "/login.xhtml"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("form:password");
        assertThat(page.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).contains("JSESSIONID").containsIgnoringCase("; secure"));
        assertThat(page.sslSession().orElseThrow().getProtocol()).isEqualTo("TLSv1.3");
    }

    @Test
    void who_asks_is_believed_to_a_proxy_that_is_named_and_to_nobody_else() throws SQLException {
        acts(9, "192.0.2.1");
        acts(10, "192.0.2.2");
        assertThat(addresses()).contains("192.0.2.1", "127.0.0.10").doesNotContain("127.0.0.9", "192.0.2.2");
    }

    @Test
    void the_cookie_is_for_tls_too_where_a_named_proxy_speaks_it() {
        assertThat(looks(9)).containsIgnoringCase("; secure");
        assertThat(looks(10)).contains("JSESSIONID").doesNotContainIgnoringCase("; secure");
    }

    private static String looks(int machine) {
        return new Stranger(machine, jiedai.address())
                .ask("GET", "/login.xhtml", "X-Forwarded-Proto: https\r\nX-Forwarded-For: 192.0.2.3\r\n", "");
    }

    // An act in a link is refused, and kept with the address it came from.
    private static void acts(int machine, String forwarded) {
        new Stranger(machine, jiedai.address())
                .ask("GET", "/login.xhtml?jakarta.faces.ViewState=x", "X-Forwarded-For: " + forwarded + "\r\n", "");
    }

    private static List<String> addresses() throws SQLException {
        try (Connection connection = jiedai.database().connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT address FROM audit_entry WHERE act = 'Seen.FORGED'")) {
            List<String> addresses = new ArrayList<>();
            while (rows.next()) {
                addresses.add(rows.getString(1));
            }
            return addresses;
        }
    }

    private static SSLContext trusting() throws GeneralSecurityException, IOException {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("jiedai", settings.serverKey().certificate());
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }
}

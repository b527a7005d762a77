package org.jiedai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a browser fetches when it comes for the first time, and what it keeps. */
@ExtendWith(House.class)
class FirstLoadIT {
    /** Bytes. */
    private static final int AT_FIRST = 400 * 1024;

    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    @Test
    void pages_scripts_and_styles_come_compressed_and_what_has_a_version_is_kept_for_a_year()
            throws IOException, InterruptedException {
        HttpResponse<byte[]> page = get("/login.xhtml");
        assertThat(page.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        Document logIn = Jsoup.parse(text(page), House.address().toString());
        List<String> parts =
                new ArrayList<>(logIn.select("link[rel=stylesheet]").eachAttr("href"));
        parts.addAll(logIn.select("script[src]").eachAttr("src"));
        assertThat(parts).hasSizeGreaterThan(3).allMatch(part -> part.matches(".*[?&]v=[^&]+.*"));
        int bytes = page.body().length;
        for (String part : parts) {
            HttpResponse<byte[]> fetched = get(part);
            assertThat(fetched.headers().firstValue("Content-Encoding"))
                    .as(part)
                    .hasValue("gzip");
            assertThat(fetched.headers().firstValue("Cache-Control"))
                    .as(part)
                    .hasValueSatisfying(kept -> assertThat(kept).contains("max-age=31536000"));
            bytes += fetched.body().length;
        }
        assertThat(bytes).as("bytes at first").isLessThan(AT_FIRST);
    }

    @Test
    void a_browser_that_takes_nothing_compressed_reads_the_same() throws IOException, InterruptedException {
        HttpResponse<byte[]> plain = BROWSER.send(
                HttpRequest.newBuilder(House.address().resolve("/login.xhtml")).build(),
                HttpResponse.BodyHandlers.ofByteArray());
        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(new String(plain.body(), StandardCharsets.UTF_8)).contains("form:password");
    }

    private static HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        URI address = House.address().resolve(path);
        return BROWSER.send(
                HttpRequest.newBuilder(address)
                        .header("Accept-Encoding", "gzip")
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String text(HttpResponse<byte[]> answer) throws IOException {
        try (GZIPInputStream body = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

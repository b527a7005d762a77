package org.jiedai.screens;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** One person's browser: their cookies, their language, and a clock on every request. */
final class Browser {
    private static final int REDIRECTS_AT_MOST = 5;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http;
    private final URI address;
    private final Supplier<Watch> watch;

    Browser(HttpClient http, URI address, Supplier<Watch> watch) {
        this.http = http;
        this.address = address;
        this.watch = watch;
    }

    Answer get(String path) {
        Answer answer = send("GET", HttpRequest.newBuilder(address.resolve(path)));
        for (int i = 0; i < REDIRECTS_AT_MOST && answer.redirect() != null; i++) {
            answer = send("GET", HttpRequest.newBuilder(answer.at().resolve(answer.redirect())));
        }
        return answer;
    }

    /** A postback as the script of the pages sends it. */
    Answer post(URI at, List<Map.Entry<String, String>> fields) {
        String body = fields.stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(
                "POST",
                HttpRequest.newBuilder(at)
                        .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                        .header("Faces-Request", "partial/ajax")
                        .header("X-Requested-With", "XMLHttpRequest")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private Answer send(String method, HttpRequest.Builder unfinished) {
        try {
            URI at = unfinished.build().uri();
            cookies.get(at, Map.of())
                    .forEach((name, values) -> values.forEach(value -> unfinished.header(name, value)));
            HttpRequest request =
                    unfinished.header("Accept-Language", "zh-CN,zh;q=0.9").build();
            long start = System.nanoTime();
            HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            watch.get().answer(method + " " + at.getPath(), System.nanoTime() - start, response.body().length);
            cookies.put(at, response.headers().map());
            return Answer.of(method, response);
        } catch (IOException e) {
            throw new Refused(method + " " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused(method + " was interrupted");
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What came back; {@code redirect} is null if it is the page itself. */
    record Answer(URI at, String text, String redirect) {

        private static Answer of(String method, HttpResponse<byte[]> response) {
            String text = new String(response.body(), StandardCharsets.UTF_8);
            int status = response.statusCode();
            if (status >= 400) {
                throw new Refused(method + " " + response.uri().getPath() + " answers " + status);
            }
            return new Answer(
                    response.uri(),
                    text,
                    status >= 300 ? response.headers().firstValue("Location").orElse(null) : null);
        }
    }
}

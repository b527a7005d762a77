package org.jiedai.benchmark.growth;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody signed in: a session of his own. */
final class Window {
    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI address;

    private Window(URI address) {
        this.address = address;
    }

    static Window signIn(URI address, String login, String password) throws IOException, InterruptedException {
        Window window = new Window(address);
        Map<String, String> form = new LinkedHashMap<>();
        form.put("form", "form");
        form.put("form:login", login);
        form.put("form:password", password);
        form.put("form:enter", "form:enter");
        HttpResponse<String> answer = window.send("/login.xhtml", form, window.viewState(window.get("/login.xhtml")));
        if (answer.statusCode() != 302) {
            throw new IOException(login + " cannot sign in: " + answer.statusCode());
        }
        return window;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(address.resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> send(String path, Map<String, String> form, String viewState)
            throws IOException, InterruptedException {
        Map<String, String> all = new LinkedHashMap<>(form);
        all.put("jakarta.faces.ViewState", viewState);
        String body = all.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded;charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (form.containsKey("jakarta.faces.source")) {
            request.header("Faces-Request", "partial/ajax");
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** What a form must send back to be known. */
    String viewState(HttpResponse<String> page) throws IOException {
        Matcher matcher = VIEW_STATE.matcher(page.body());
        if (!matcher.find()) {
            throw new IOException(page.uri() + " has no form: " + page.statusCode());
        }
        return matcher.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

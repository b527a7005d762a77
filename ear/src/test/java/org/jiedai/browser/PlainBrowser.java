package org.jiedai.browser;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A browser without a window: what it sends is what a test says, also what no page would send. */
final class PlainBrowser {
    static final String STATE = "jakarta.faces.ViewState";
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final String PASSWORD = "jiedai-demo";
    private static final int REDIRECTS_AT_MOST = 5;

    private final URI address;
    private final Map<String, String> cookies = new TreeMap<>();

    PlainBrowser(URI address) {
        this.address = address;
    }

    /** Signs in through the page; in the first store if there are several. */
    PlainBrowser signedIn(String login) {
        return signedIn(login, PASSWORD, "SH01");
    }

    PlainBrowser signedIn(String login, String password, String store) {
        Map<String, String> sent = new TreeMap<>();
        Document page = page("/login.xhtml");
        sent.put("form:login", login);
        sent.put("form:password", password);
        HttpResponse<String> answer = press(page, "/login.xhtml", "form:enter", sent);
        if (answer.body().contains("form:storeCode")) {
            sent.put("form:storeCode", store);
            press(page, "/login.xhtml", "form:enter", sent);
        }
        return this;
    }

    /** Leaves by the page's own button. */
    void signOut() {
        press(page("/"), "/index.xhtml", "who:logout", Map.of());
    }

    /** A person's card, as whoever signs in here opens it from the list. */
    Document person(String login) {
        return acts(page("/staff/staff.xhtml"), "staff:show", login);
    }

    /** The login of the person whom the pages show; empty for nobody. */
    String who() {
        Element brand = page("/").selectFirst("[data-who]");
        return brand == null ? "" : brand.attr("data-who");
    }

    /** The page behind the path, after all redirects. */
    Document page(String path) {
        HttpResponse<String> answer = get(path);
        URI at = address.resolve(path);
        for (int i = 0; i < REDIRECTS_AT_MOST && answer.statusCode() / 100 == 3; i++) {
            at = at.resolve(answer.headers().firstValue("Location").orElseThrow());
            answer = send(HttpRequest.newBuilder(at).GET());
        }
        return Jsoup.parse(answer.body(), at.toString());
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(address.resolve(path)).GET());
    }

    /** Presses a button of a page as its form would without any script. */
    HttpResponse<String> press(Document page, String path, String button, Map<String, String> typed) {
        Map<String, String> fields = new TreeMap<>(typed);
        fields.put(button.split(":")[0], button.split(":")[0]);
        fields.put(button, button);
        fields.put(STATE, state(page));
        return post(page.location().isEmpty() ? path : page.location(), fields);
    }

    /** Presses the button whose id ends so, and sends all that its form holds; what comes back is the page. */
    Document does(Document page, String end, Map<String, String> typed) {
        Element button = page.selectFirst("[id$=" + end + "]");
        if (button == null) {
            throw new IllegalStateException(end + " is not on " + page.location() + ": " + page.text());
        }
        Map<String, String> fields = new TreeMap<>();
        for (Element field : button.closest("form").select("input[name], select[name], textarea[name]")) {
            boolean ticked = !field.attr("type").matches("checkbox|radio") || field.hasAttr("checked");
            if (ticked && !field.attr("type").matches("submit|button")) {
                fields.put(field.attr("name"), chosen(field));
            }
        }
        fields.putAll(typed);
        fields.put(button.id(), button.id());
        HttpResponse<String> answer = post(page.location(), fields);
        return answer.statusCode() / 100 == 3
                ? page(answer.headers().firstValue("Location").orElseThrow())
                : Jsoup.parse(answer.body(), page.location());
    }

    /** Presses the button of a list's row: what it sends is the act and the row's key. */
    Document acts(Document page, String act, String row) {
        Map<String, String> fields = new TreeMap<>();
        fields.put(act.split(":")[0], act.split(":")[0]);
        fields.put(act, act);
        fields.put("row", row);
        fields.put(STATE, state(page));
        return Jsoup.parse(post(page.location(), fields).body(), page.location());
    }

    private static String chosen(Element field) {
        if (!field.normalName().equals("select")) {
            return field.val();
        }
        Element option = field.selectFirst("option[selected]");
        return option == null
                ? field.select("option").stream().findFirst().map(Element::val).orElse("")
                : option.val();
    }

    /** Another window that has the same cookies as this one now, and keeps them whatever happens here. */
    PlainBrowser copy() {
        PlainBrowser copy = new PlainBrowser(address);
        copy.cookies.putAll(cookies);
        return copy;
    }

    static String state(Document page) {
        return page.select("input[name=" + STATE + "]").stream()
                .findFirst()
                .map(Element::val)
                .orElse("none");
    }

    HttpResponse<String> post(String path, Map<String, String> fields, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(fields)));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** The same fields in the address, as a link would carry them. */
    HttpResponse<String> follow(String path, Map<String, String> fields) {
        return get(path + (path.contains("?") ? "&" : "?") + encoded(fields));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            if (!cookies.isEmpty()) {
                request.header(
                        "Cookie",
                        cookies.entrySet().stream().map(Object::toString).collect(Collectors.joining("; ")));
            }
            HttpResponse<String> answer = answer(request.build());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    // The server may have closed the connection of the request before; a form is not sent twice.
    private static HttpResponse<String> answer(HttpRequest request) throws IOException, InterruptedException {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            if (request.method().equals("POST")) {
                throw e;
            }
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private void keep(String cookie) {
        String[] pair = cookie.split(";", 2)[0].split("=", 2);
        cookies.put(pair[0], pair[1]);
    }

    static String encoded(Map<String, String> fields) {
        List<String> pairs = new ArrayList<>();
        fields.forEach((name, value) -> pairs.add(encoded(name) + "=" + encoded(value)));
        return String.join("&", pairs);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

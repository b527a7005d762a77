package org.jiedai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiedai.shared.Screen;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a stranger's page or link sends in somebody's name does nothing: only the own page of the own session acts. */
@ExtendWith(House.class)
class ForgedRequestsIT {
    private static final List<String> PEOPLE = List.of(
            "wangxy", "gujy", "hanxy", "zhaogq", "zhouq", "hewb", "dingfs", "shenyl", "lujp", "qianlq", "admin");
    private static final List<String> OPEN = List.of("/login.xhtml", "/customer/extra-work.xhtml?s=x");
    private static final List<String> WORTHLESS = List.of("stateless", "", "x");

    private static URI address;
    private static Map<String, String> before;
    private static String acts;
    private static int sent;

    private final List<Pressed> pressed = new ArrayList<>();
    private final Map<String, PlainBrowser> victims = new LinkedHashMap<>();
    private final Set<String> frame = new HashSet<>();
    private final Map<String, PlainBrowser> strangers = new HashMap<>();
    private final Map<String, String> owners = new HashMap<>();
    private final Map<String, String> foreign = new HashMap<>();
    private final Map<String, String> old = new HashMap<>();

    @BeforeAll
    static void theHouseIsOpen() {
        address = House.address();
    }

    @Test
    void no_button_of_any_page_acts_on_a_worthless_a_foreign_or_an_old_state_by_link_or_by_form() throws SQLException {
        PEOPLE.forEach(this::looksAround);
        PlainBrowser nobody = new PlainBrowser(address);
        OPEN.forEach(path -> finds(nobody, "", path));
        isLentStatesOf("wangxy");
        before = Rows.checksums();
        acts = Rows.acts();
        long start = System.nanoTime();
        pressed.forEach(this::isForged);
        System.out.printf(
                "Forged: %d requests for %d buttons of %d pages in %d s%n",
                sent, pressed.size(), owners.size(), (System.nanoTime() - start) / 1_000_000_000);
        nothingWasDone();
        assertThat(owners).hasSizeGreaterThan(30);
        assertThat(pressed).hasSizeGreaterThan(200);
        victims.forEach((login, browser) -> assertThat(browser.who()).isEqualTo(login));
        strangers.forEach((path, browser) ->
                assertThat(browser.who()).as("signed in by " + path).isEmpty());
    }

    @Test
    void what_another_site_sends_is_refused_also_with_the_right_state() throws SQLException {
        PlainBrowser advisor = new PlainBrowser(address).signedIn("wangxy");
        Document board = advisor.page("/frontdesk/board.xhtml");
        Map<String, String> arrival = arrival(board);
        before = Rows.checksums();
        acts = Rows.acts();
        assertThat(advisor.post("/frontdesk/board.xhtml", arrival, "Origin", "http://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(advisor.post("/frontdesk/board.xhtml", arrival, "Origin", "null")
                        .statusCode())
                .isEqualTo(403);
        assertThat(advisor.post("/frontdesk/board.xhtml", arrival, "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(advisor.post("/frontdesk/board.xhtml", arrival, "Sec-Fetch-Site", "same-site")
                        .statusCode())
                .isEqualTo(403);
        nothingWasDone();
        advisor.post(
                "/frontdesk/board.xhtml",
                arrival,
                "Sec-Fetch-Site",
                "same-origin",
                "Origin",
                address.getScheme() + "://" + address.getAuthority());
        assertThat(Rows.acts()).as("the own page acts").isNotEqualTo(acts);
    }

    @Test
    void no_other_method_than_a_form_s_reaches_a_page() throws SQLException {
        PlainBrowser advisor = new PlainBrowser(address).signedIn("wangxy");
        Map<String, String> arrival = arrival(advisor.page("/frontdesk/board.xhtml"));
        before = Rows.checksums();
        acts = Rows.acts();
        assertThat(advisor.follow("/frontdesk/board.xhtml", arrival).statusCode())
                .as("the right state in a link")
                .isBetween(300, 499);
        for (String method : List.of("PUT", "DELETE", "PATCH", "OPTIONS")) {
            HttpResponse<String> answer = advisor.send(
                    HttpRequest.newBuilder(address.resolve("/frontdesk/board.xhtml?" + PlainBrowser.encoded(arrival)))
                            .method(method, HttpRequest.BodyPublishers.noBody()));
            assertThat(answer.statusCode()).as(method).isIn(400, 405);
        }
        nothingWasDone();
    }

    @Test
    void a_page_whose_state_is_gone_says_so_and_does_nothing() {
        PlainBrowser advisor = new PlainBrowser(address).signedIn("wangxy");
        Map<String, String> arrival = arrival(advisor.page("/frontdesk/board.xhtml"));
        arrival.put(PlainBrowser.STATE, "stateless");
        HttpResponse<String> answer = advisor.post("/frontdesk/board.xhtml", arrival);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(advisor.page(answer.headers().firstValue("Location").orElseThrow())
                        .select(".ui-messages")
                        .text())
                .contains("页面已过期");
    }

    @Test
    void the_cookie_of_the_session_stays_at_home() {
        assertThat(new PlainBrowser(address).get("/login.xhtml").headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).containsIgnoringCase("SameSite=Lax"))
                .anySatisfy(cookie -> assertThat(cookie).contains("JSESSIONID").containsIgnoringCase("HttpOnly"));
    }

    private static Map<String, String> arrival(Document board) {
        return new HashMap<>(Map.of(
                "desk",
                "desk",
                "desk:plate",
                "沪A7C503",
                "desk:who",
                "x",
                "desk:arrive",
                "desk:arrive",
                PlainBrowser.STATE,
                PlainBrowser.state(board)));
    }

    private static void nothingWasDone() throws SQLException {
        assertThat(Rows.acts()).isEqualTo(acts);
        assertThat(Rows.checksums()).isEqualTo(before);
    }

    private void looksAround(String login) {
        PlainBrowser victim = new PlainBrowser(address).signedIn(login);
        victims.put(login, victim);
        pages(victim).forEach(path -> finds(victim, login, path));
    }

    // One session is another's, one is over when the forgery comes; the page is the same where its owner may open it.
    private void isLentStatesOf(String login) {
        PlainBrowser other = new PlainBrowser(address).signedIn(login);
        PlainBrowser gone = new PlainBrowser(address).signedIn(login);
        String another = PlainBrowser.state(other.page("/"));
        String last = PlainBrowser.state(gone.page("/"));
        owners.forEach((path, owner) -> {
            foreign.put(path, owner.equals(login) ? PlainBrowser.state(other.page(path)) : another);
            old.put(path, owner.equals(login) ? PlainBrowser.state(gone.page(path)) : last);
        });
        gone.signOut();
    }

    private void finds(PlainBrowser browser, String login, String path) {
        owners.put(path, login);
        pressed.addAll(Pressed.on(browser.page(path), path));
    }

    // With a record where some other page of his leads to one.
    private List<String> pages(PlainBrowser browser) {
        Map<String, String> links = new LinkedHashMap<>();
        for (Screen screen : Screen.values()) {
            if (isNew(screen.path()) && browser.get(screen.path()).statusCode() != 403) {
                links.putIfAbsent(screen.path(), screen.path());
                browser.page(screen.path())
                        .select("a[href*=?no=]")
                        .forEach(link -> links.merge(
                                link.attr("href").replaceAll("[?].*", ""), link.attr("href"), ForgedRequestsIT::first));
            }
        }
        return links.entrySet().stream()
                .filter(link -> isNew(link.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static String first(String one, String other) {
        return one.contains("?") ? one : other;
    }

    private boolean isNew(String path) {
        return owners.keySet().stream().noneMatch(known -> known.equals(path) || known.startsWith(path + "?"));
    }

    private void isForged(Pressed act) {
        List<String> states = new ArrayList<>(WORTHLESS);
        Optional.ofNullable(foreign.get(act.at())).ifPresent(states::add);
        Optional.ofNullable(old.get(act.at())).ifPresent(states::add);
        PlainBrowser nobody = strangers.computeIfAbsent(act.at(), path -> new PlainBrowser(address));
        PlainBrowser victim = victims.getOrDefault(owners.get(act.at()), victims.get("wangxy"));
        // What the frame of all pages holds is tried with every state once for each person, then with the worst.
        boolean known = !frame.add(owners.get(act.at()) + " " + act.source())
                && act.source().startsWith("who:");
        (known ? List.of("stateless") : states).forEach(state -> isSent(victim, act, state));
        // To a stranger the door shuts before anybody looks at a state.
        (OPEN.contains(act.at()) ? states : List.of("stateless")).forEach(state -> isSent(nobody, act, state));
    }

    private static void isSent(PlainBrowser browser, Pressed act, String state) {
        browser.follow(act.at(), act.with(state));
        browser.post(act.at(), act.with(state));
        sent += 2;
    }
}

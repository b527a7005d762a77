package org.jiedai.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What is typed into the address line or posted past a page's fields: the answer says what to do, and nothing is done.
 */
@ExtendWith(House.class)
class StrangeRequestsIT {
    private static final Map<String, List<String>> RECORDS = Map.of(
            "wangxy",
            List.of(
                    "/appointment/appointment.xhtml",
                    "/repairorder/repair-order.xhtml",
                    "/reception/check-in.xhtml",
                    "/reception/reception.xhtml",
                    "/reception/walkaround.xhtml",
                    "/estimate/estimate.xhtml",
                    "/delivery/delivery.xhtml"),
            "zhaogq",
            List.of("/workshop/ticket.xhtml"),
            "guozm",
            List.of("/parts/requisition.xhtml", "/parts/pick.xhtml", "/parts/label.xhtml"),
            "shenyl",
            List.of("/cashier/settlement.xhtml"),
            "hanxy",
            List.of("/followup/call.xhtml"));

    @Test
    void a_page_of_a_record_without_its_number_or_with_an_unknown_one_says_so() {
        RECORDS.forEach((login, pages) -> {
            PlainBrowser person = new PlainBrowser(House.address()).signedIn(login);
            for (String page : pages) {
                for (String address : List.of(page, page + "?no=", page + "?no=%20")) {
                    HttpResponse<String> answer = person.get(address);
                    assertThat(answer.statusCode()).as(address).isEqualTo(400);
                    assertThat(answer.body()).as(address).contains("地址里缺少单号");
                }
                for (String number : List.of("RO-SH01-20200101-9999", "AP-SH02-20200101-0001", "x", "%27")) {
                    HttpResponse<String> answer = person.get(page + "?no=" + number);
                    assertThat(answer.statusCode()).as(page + " " + number).isEqualTo(404);
                    assertThat(answer.body()).as(page + " " + number).contains("找不到");
                    assertThat(answer.body()).as(page + " " + number).containsPattern("编号 [0-9a-f]{8}");
                }
                assertThat(person.get(page + "?no=" + "9".repeat(3_000)).body())
                        .as(page)
                        .doesNotContain("9".repeat(200));
            }
        });
    }

    @Test
    void a_text_that_is_longer_than_its_field_takes_is_answered_in_words_and_nothing_is_done() throws SQLException {
        assumeTrue(House.database().isPresent(), "what was written is seen in the database only");
        PlainBrowser advisor = new PlainBrowser(House.address()).signedIn("wangxy");
        String arrivals = "SELECT COUNT(*) FROM arrival";
        List<String> before = Rows.column(arrivals);
        Document answer = advisor.does(
                advisor.page("/frontdesk/board.xhtml"),
                "arrive",
                Map.of("desk:plate", "皖K7X503", "desk:who", "长".repeat(300)));
        assertThat(answer.text()).contains("内容太长");
        assertThat(Rows.column(arrivals)).isEqualTo(before);
    }

    @Test
    void marks_that_nobody_sees_are_no_part_of_a_name() throws SQLException {
        assumeTrue(House.database().isPresent(), "what was written is seen in the database only");
        PlainBrowser advisor = new PlainBrowser(House.address()).signedIn("wangxy");
        advisor.does(
                advisor.page("/frontdesk/board.xhtml"),
                "arrive",
                Map.of("desk:plate", "皖K7X5\u200E09", "desk:who", "李\u202E建\u0000国\u200B\uFEFF"));
        assertThat(Rows.column("SELECT who FROM arrival WHERE plate = '皖K7X509'"))
                .containsExactly("李建国");
        advisor.does(
                advisor.page("/frontdesk/board.xhtml"),
                "arrive",
                Map.of("desk:plate", "皖K7X510", "desk:who", "\u200B\u3164\uFE0F"));
        assertThat(Rows.column("SELECT COALESCE(who, '') FROM arrival WHERE plate = '皖K7X510'"))
                .containsExactly("");
    }

    @Test
    @Tag("R2")
    void who_presses_on_a_page_that_an_act_has_left_is_told_that_it_is_over() {
        PlainBrowser advisor = new PlainBrowser(House.address()).signedIn("wujj");
        advisor.does(advisor.page("/frontdesk/board.xhtml"), "desk:arrive", Map.of("desk:plate", "皖K7X504"));
        Document board = advisor.page("/frontdesk/board.xhtml");
        String greet = board.select(".arrival:contains(7X504) button").attr("id");
        Document checkIn = advisor.does(board, greet, Map.of());
        String reason = checkIn.select("[id$=:leave]").parents().select("form").attr("id") + ":reason";
        assertThat(advisor.does(checkIn, ":leave", Map.of(reason, "不等了")).location())
                .contains("/frontdesk/board.xhtml");
        assertThat(advisor.does(checkIn, ":leave", Map.of(reason, "不等了")).text())
                .contains("页面已过期");
    }

    @Test
    void every_answer_is_nosniff_says_who_may_frame_it_and_keeps_addresses_to_itself() {
        for (String path : List.of(
                "/login.xhtml", "/frontdesk/board.xhtml", "/nothing", "/nothing.xhtml", "/console", "/health/ready")) {
            HttpResponse<String> answer = new PlainBrowser(House.address()).get(path);
            assertThat(answer.headers().allValues("X-Content-Type-Options"))
                    .as(path)
                    .containsExactly("nosniff");
            assertThat(answer.headers().allValues("X-Frame-Options")).as(path).containsExactly("SAMEORIGIN");
            assertThat(answer.headers().allValues("Referrer-Policy")).as(path).containsExactly("same-origin");
            assertThat(answer.headers().allValues("Content-Security-Policy"))
                    .as(path)
                    .anyMatch(policy -> policy.contains("frame-ancestors 'self'"));
            assertThat(answer.headers().allValues("Content-Security-Policy"))
                    .as(path)
                    .anyMatch(policy -> path.endsWith(".xhtml") || policy.contains("script-src 'none'"));
        }
    }

    @Test
    void a_page_runs_its_own_scripts_and_no_other() {
        try (Person advisor = House.enter("wujj", 1366, 768)) {
            Page window = advisor.page().context().newPage();
            window.navigate(advisor.address("/frontdesk/board.xhtml"));
            window.evaluate("""
                    () => {
                      const put = document.createElement('p');
                      put.innerHTML = '<img src="none" onerror="window.foreign = 1"><a href="#" onclick="window.foreign = 1">x</a>';
                      document.body.append(put);
                      const script = document.createElement('script');
                      script.textContent = 'window.foreign = 1';
                      document.body.append(script);
                      put.querySelector('a').click();
                    }""");
            window.waitForCondition(
                    () -> (Boolean) window.evaluate("() => document.querySelector('img[src=none]').complete"));
            assertThat(window.evaluate("() => window.foreign")).isNull();
            assertThat(window.evaluate("() => typeof window.jiedaiRefresh")).isEqualTo("function");
        }
    }

    @Test
    void the_scripts_of_a_page_bear_its_nonce_whatever_a_form_says() {
        PlainBrowser advisor = new PlainBrowser(House.address()).signedIn("wujj");
        Document page = advisor.page("/frontdesk/board.xhtml");
        String nonce = page.select("script[nonce]").attr("nonce");
        assertThat(nonce).isNotEmpty();
        assertThat(page.select("script:not([src])"))
                .isNotEmpty()
                .allMatch(script -> script.attr("nonce").equals(nonce));
        assertThat(page.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .filter(attribute -> attribute.getKey().startsWith("on")))
                .isEmpty();
        for (String sent : List.of("", "x", "ZXZpbA==", nonce)) {
            HttpResponse<String> answer = advisor.press(
                    page, "/frontdesk/board.xhtml", "desk:arrive", Map.of("primefaces.nonce", sent, "desk:plate", "x"));
            assertThat(answer.headers().allValues("Content-Security-Policy"))
                    .as(sent)
                    .anyMatch(policy -> policy.contains("script-src 'self' 'nonce-" + nonce + "'"));
            assertThat(answer.body()).as(sent).contains("nonce=\"" + nonce + "\"");
        }
    }

    @Test
    void a_redirect_never_leads_where_the_sender_says_this_house_is() {
        Stranger stranger = new Stranger(7);
        for (String path : List.of("/", "/index.xhtml", "/frontdesk/board.xhtml", "/frontdesk", "/customer")) {
            assertThat(stranger.ask("GET", path, "Host: elsewhere.example\r\n", ""))
                    .as(path)
                    .doesNotContain("elsewhere.example");
        }
    }

    @Test
    void a_form_that_cannot_be_read_is_answered_in_plain_words() {
        String fields = "f=&".repeat(3_000);
        String long3000 =
                "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + fields.length() + "\r\n";
        String noParts = "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 3\r\n";
        for (String answer : List.of(
                new Stranger(9).ask("POST", "/login.xhtml", long3000, fields),
                new Stranger(9).ask("POST", "/login.xhtml", noParts, "a=b"))) {
            assertThat(answer)
                    .startsWith("HTTP/1.1 400")
                    .contains("读不出来")
                    .containsIgnoringCase("X-Content-Type-Options: nosniff");
        }
    }

    @Test
    void nobody_listens_for_moves_but_the_pages_of_those_who_signed_in() {
        assertThat(new PlainBrowser(House.address()).get("/push?seen=0").statusCode())
                .isEqualTo(403);
        String hello = String.join(
                "\r\n",
                "Upgrade: websocket",
                "Connection: Upgrade",
                "Sec-WebSocket-Version: 13",
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
                "");
        assertThat(Stranger.status(new Stranger(8).ask("GET", "/push", hello, "")))
                .isEqualTo(403);
        PlainBrowser advisor = new PlainBrowser(House.address()).signedIn("wangxy");
        assertThat(listens(advisor, "http://evil.example")).isEqualTo(403);
        assertThat(listens(advisor, "null")).isEqualTo(403);
        assertThat(listens(
                        advisor,
                        House.address().getScheme() + "://" + House.address().getAuthority()))
                .as("a page of the house passes the door")
                .isNotEqualTo(403);
    }

    private static int listens(PlainBrowser somebody, String origin) {
        return somebody.send(HttpRequest.newBuilder(House.address().resolve("/push?seen=0"))
                        .GET()
                        .header("Origin", origin))
                .statusCode();
    }
}

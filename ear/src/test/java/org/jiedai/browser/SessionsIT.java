package org.jiedai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A session is one person's, stands on his account as it is now, and ends. */
@ExtendWith(House.class)
class SessionsIT {
    private static final String BOARD = "/frontdesk/board.xhtml";
    private static final String PASSWORD = "jiedai-demo";

    @AfterEach
    void everybodyIsAsBefore() {
        Rows.run("UPDATE staff SET active = 1 WHERE login IN ('jiangxl', 'luof')");
        Rows.run("UPDATE store SET idle_minutes = 720");
    }

    @Test
    void who_signs_in_in_somebody_elses_browser_is_himself_on_the_screen_and_in_the_records() throws SQLException {
        PlainBrowser browser = plain().signedIn("wangxy");
        PlainBrowser before = browser.copy();
        browser.signedIn("shenyl");
        assertThat(browser.who()).isEqualTo("shenyl");
        assertThat(browser.get("/cashier/desk.xhtml").statusCode()).isEqualTo(200);
        assertThat(browser.get(BOARD).statusCode()).isEqualTo(403);
        browser.press(browser.page("/cashier/desk.xhtml"), "/cashier/desk.xhtml", "who:language", Map.of());
        assertThat(lastAct()).isEqualTo("shenyl SH01 LanguageService.speak");
        browser.press(browser.page("/cashier/desk.xhtml"), "/cashier/desk.xhtml", "who:language", Map.of());
        assertThat(before.who()).as("the first one's cookie").isEmpty();
        assertThat(why("wangxy")).isEqualTo("REPLACED");
    }

    @Test
    void who_chooses_a_language_before_the_log_in_reads_it_after_it_and_their_account_keeps_its_own() {
        try (Person clerk = House.enter(null, 1366, 768)) {
            clerk.open("/login.xhtml");
            clerk.page()
                    .locator("#languages a", new Page.LocatorOptions().setHasText("English"))
                    .click();
            PlaywrightAssertions.assertThat(clerk.at("form:enter")).hasText("Sign in");
            clerk.fill("form:login", "gujy");
            clerk.fill("form:password", House.password());
            clerk.click("form:enter");
            PlaywrightAssertions.assertThat(clerk.page().locator("html")).hasAttribute("lang", "en");
        }
        try (Person clerk = House.enter("gujy", 1366, 768)) {
            PlaywrightAssertions.assertThat(clerk.page().locator("html")).hasAttribute("lang", "zh-CN");
        }
    }

    @Test
    void who_chooses_another_store_acts_there_and_nowhere_else() throws SQLException {
        PlainBrowser browser = plain().signedIn("linmei", PASSWORD, "SH01");
        assertThat(browser.page(BOARD).select(".store").text()).contains("浦东");
        browser.signedIn("linmei", PASSWORD, "SH02");
        assertThat(browser.page(BOARD).select(".store").text()).contains("虹桥");
        browser.press(browser.page(BOARD), BOARD, "who:language", Map.of());
        assertThat(lastAct()).isEqualTo("linmei SH02 LanguageService.speak");
        browser.press(browser.page(BOARD), BOARD, "who:language", Map.of());
    }

    @Test
    void who_works_in_two_stores_changes_in_the_header_and_the_twelve_hours_count_on() throws SQLException {
        try (Person advisor = House.enterStore("linmei", "SH01")) {
            String began = column("began_at", "linmei");
            advisor.click("place:stores");
            advisor.at("place:all:0:change").click();
            advisor.page().waitForURL(url -> url.endsWith(BOARD));
            PlaywrightAssertions.assertThat(advisor.at("place:stores")).containsText("虹桥");
            advisor.click("who:language");
            assertThat(lastAct()).isEqualTo("linmei SH02 LanguageService.speak");
            advisor.click("who:language");
            assertThat(column("began_at", "linmei")).isEqualTo(began);
            assertThat(Rows.column("SELECT ended_why FROM staff_session WHERE login = 'linmei' ORDER BY id DESC"
                            + " LIMIT 1 OFFSET 1"))
                    .containsExactly("MOVED");
        }
    }

    @Test
    void a_store_that_is_not_theirs_any_more_lets_nobody_in_and_nothing_else_is_lost() throws SQLException {
        try (Person advisor = House.enterStore("linmei", "SH01")) {
            advisor.click("place:stores");
            PlaywrightAssertions.assertThat(advisor.at("place:all:0:change")).isVisible();
            Rows.run("DELETE FROM staff_role WHERE staff_login = 'linmei' AND store_code = 'SH02'");
            advisor.at("place:all:0:change").click();
            advisor.reads("您不在门店 SH02 工作");
            PlaywrightAssertions.assertThat(advisor.at("place:stores")).containsText("浦东");
        } finally {
            Rows.run("INSERT IGNORE INTO staff_role (staff_login, store_code, role) VALUES ('linmei', 'SH02',"
                    + " 'SERVICE_ADVISOR')");
        }
        try (Person advisor = House.enter("wangxy", 1366, 768)) {
            PlaywrightAssertions.assertThat(advisor.at("place:stores")).hasCount(0);
        }
    }

    @Test
    void the_first_administrator_stays_signed_in_before_there_is_a_store() {
        Rows.run("INSERT INTO staff (id, login, name, name_en, password_hash) SELECT nextval(jiedai_id), 'firstone',"
                + " '首位管理员', 'First', password_hash FROM staff WHERE login = 'admin'");
        Rows.run("INSERT INTO staff_role (staff_login, store_code, role) VALUES ('firstone', '*', 'ADMINISTRATOR')");
        try {
            PlainBrowser first = plain().signedIn("firstone");
            assertThat(first.get("/staff/staff.xhtml").statusCode()).isEqualTo(200);
            assertThat(first.who()).isEqualTo("firstone");
            assertThat(first.page("/").select("nav.rail a").eachAttr("href"))
                    .isNotEmpty()
                    .allSatisfy(page ->
                            assertThat(first.get(page).statusCode()).as(page).isEqualTo(200));
            HttpResponse<String> ofOneStore = first.get("/store/calendar.xhtml");
            assertThat(ofOneStore.statusCode()).isEqualTo(400);
            assertThat(ofOneStore.body()).contains("请在“门店”页建立门店");
        } finally {
            Rows.run("DELETE FROM staff_role WHERE staff_login = 'firstone'");
            Rows.run("UPDATE staff SET active = 0 WHERE login = 'firstone'");
        }
    }

    @Test
    void a_log_in_is_taken_only_as_it_is_written() {
        assertThat(plain().signedIn("ZHANGMIN").who()).isEmpty();
        assertThat(plain().signedIn("zhàngmin").who()).isEmpty();
        assertThat(plain().signedIn("zhangmin").who()).isEqualTo("zhangmin");
    }

    @Test
    void who_is_deactivated_is_out_with_the_next_click() throws SQLException {
        PlainBrowser washer = plain().signedIn("jiangxl");
        PlainBrowser administrator = plain().signedIn("admin");
        administrator.does(administrator.person("jiangxl"), ":deactivate", Map.of());
        isOut(washer, "/wash/line.xhtml", "ACCOUNT_CHANGED");
    }

    @Test
    void a_new_password_ends_what_was_opened_with_the_old_one() throws SQLException {
        PlainBrowser storekeeper = plain().signedIn("luof");
        PlainBrowser administrator = plain().signedIn("admin");
        administrator.does(
                administrator.person("luof"), ":resetPassword", Map.of("staff:password", "qiche-peijian-26"));
        isOut(storekeeper, "/parts/counter.xhtml", "ACCOUNT_CHANGED");
        Rows.run(
                "UPDATE staff one JOIN staff other ON other.login = 'hewb' SET one.password_hash = other.password_hash,"
                        + " one.must_choose = 0, one.access = one.access + 1 WHERE one.login = 'luof'");
    }

    @Test
    void a_role_taken_away_ends_the_session_of_its_store_and_of_no_other() throws SQLException {
        PlainBrowser here = plain().signedIn("linmei", PASSWORD, "SH01");
        PlainBrowser there = plain().signedIn("linmei", PASSWORD, "SH02");
        PlainBrowser administrator = plain().signedIn("admin");
        Document card = administrator.person("linmei");
        holdsIn(administrator, card, "SH02", "WASHER");
        assertThat(here.get(BOARD).statusCode()).isEqualTo(200);
        isOut(there, BOARD, "ACCOUNT_CHANGED");
        holdsIn(administrator, administrator.person("linmei"), "SH02", "SERVICE_ADVISOR");
    }

    @Test
    void a_desk_that_nobody_touches_is_closed_and_a_page_that_follows_by_itself_keeps_it_open_for_nobody()
            throws SQLException {
        Rows.run("UPDATE store SET idle_minutes = 30");
        PlainBrowser advisor = plain().signedIn("chenlei");
        passes("seen_at", "chenlei", 10);
        String seen = column("seen_at", "chenlei");
        advisor.get(BOARD + "?follows=true");
        assertThat(column("seen_at", "chenlei")).isEqualTo(seen);
        advisor.get(BOARD);
        assertThat(column("seen_at", "chenlei")).isNotEqualTo(seen);
        passes("seen_at", "chenlei", 31);
        isOut(advisor, BOARD, "IDLE");
    }

    @Test
    void after_twelve_hours_everybody_signs_in_anew() throws SQLException {
        PlainBrowser advisor = plain().signedIn("zhangmin");
        passes("began_at", "zhangmin", 719);
        assertThat(advisor.get(BOARD).statusCode()).isEqualTo(200);
        passes("began_at", "zhangmin", 1);
        isOut(advisor, BOARD, "TOO_OLD");
    }

    @Test
    void a_person_sees_where_he_is_signed_in_and_ends_it() throws SQLException {
        PlainBrowser here = plain().signedIn("wujj");
        PlainBrowser there = plain().signedIn("wujj");
        here.does(here.page("/staff/sessions.xhtml"), ":endOthers", Map.of());
        isOut(there, BOARD, "ENDED_BY_OWNER");
        PlainBrowser again = plain().signedIn("wujj");
        Document list = here.page("/staff/sessions.xhtml");
        assertThat(list.select("#sessions tbody tr")).hasSize(2);
        assertThat(list.select("tr.on")).hasSize(1);
        here.does(list, ":end", Map.of());
        isOut(again, BOARD, "ENDED_BY_OWNER");
        assertThat(here.page("/staff/sessions.xhtml").select("#sessions tbody tr"))
                .hasSize(1);
    }

    @Test
    void a_store_says_how_long_its_desks_may_rest() throws SQLException {
        PlainBrowser administrator = plain().signedIn("admin");
        Document form = administrator.does(administrator.page("/store/stores.xhtml"), ":show", Map.of());
        Document refused = administrator.does(form, ":endIdle", Map.of("stores:idleMinutes", "4"));
        assertThat(refused.select(".ui-messages").text()).contains("无操作多久后退出（分钟）", "4");
        Document saved = administrator.does(refused, ":endIdle", Map.of("stores:idleMinutes", "45"));
        assertThat(saved.select(".ui-messages").text()).contains("已保存");
        assertThat(Rows.column("SELECT idle_minutes FROM store ORDER BY code LIMIT 1"))
                .containsExactly("45");
    }

    private static PlainBrowser plain() {
        return new PlainBrowser(House.address());
    }

    private static void holdsIn(PlainBrowser administrator, Document card, String store, String role) {
        Map<String, String> held = Map.of("staff:storeCode", store, "staff:roles", role);
        Document saved = administrator.does(card, ":hold", held);
        assertThat(saved.select(".ui-messages").text()).contains("已保存");
    }

    private static void isOut(PlainBrowser browser, String path, String why) throws SQLException {
        HttpResponse<String> answer = browser.get(path);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).contains("/login.xhtml", "why=" + why);
        assertThat(browser.page(answer.headers().firstValue("Location").orElseThrow())
                        .select(".chip")
                        .text())
                .doesNotContain("SessionEnd")
                .isNotBlank();
        assertThat(browser.who()).isEmpty();
        assertThat(Rows.column("SELECT ended_why FROM staff_session ORDER BY ended_at DESC LIMIT 1"))
                .isEqualTo(List.of(why));
    }

    private static void passes(String column, String login, int minutes) {
        Rows.run("UPDATE staff_session SET " + column + " = " + column + " - INTERVAL " + minutes
                + " MINUTE WHERE ended_at IS NULL AND login = '" + login + "' ORDER BY id DESC LIMIT 1");
    }

    private static String column(String name, String login) throws SQLException {
        return Rows.column(
                        "SELECT " + name + " FROM staff_session WHERE login = '" + login + "' ORDER BY id DESC LIMIT 1")
                .get(0);
    }

    private static String why(String login) throws SQLException {
        return column("ended_why", login);
    }

    private static String lastAct() throws SQLException {
        return Rows.column(
                        "SELECT CONCAT(actor, ' ', store_code, ' ', act) FROM audit_entry WHERE act NOT LIKE 'Seen.%'"
                                + " ORDER BY at DESC LIMIT 1")
                .get(0);
    }
}

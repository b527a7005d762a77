package org.jiedai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A short loss of the line between a desk and the server costs one more press of the button, and nothing else (U8,
 * U19).
 */
@ExtendWith(House.class)
class LostLineIT {
    private static final String LOST = "#line-lost";
    private static final String PROBE = "**/favicon.svg*";
    private static final String PLATE = "沪C·6F517";

    @BeforeEach
    void the_line_is_in_the_tests_hand() {
        Hurry.isNotAsked();
        assumeTrue(House.database().isPresent(), "nothing can be counted in a foreign instance");
    }

    @Test
    @Tag("R5")
    @Tag("R12")
    @Tag("R22")
    void a_visit_goes_on_at_every_desk_as_if_the_line_had_held() throws SQLException {
        Visit visit = new Visit(PLATE, "chenlei").arrives();
        theWalkaroundKeepsItsPinAndFinish(visit);
        visit.isEstimated().isSigned().isReleased().isAssigned();
        theTechnicianStartsOnce(visit);
        visit.isRepairedAfterStart().isInspected().isShown();
        theCashierTakesTheMoneyOnce(visit);
    }

    @Test
    @Tag("R1")
    void a_car_that_was_entered_without_an_answer_is_entered_once() throws SQLException {
        try (Person advisor = withoutTrying(House.enter("wujj", 1366, 768))) {
            advisor.fill("desk:plate", "沪A7L001");
            advisor.fill("desk:who", "断线王先生");
            isCutOff(advisor, "desk:arrive");
            assertThat(advisor.at("desk:plate")).hasValue("沪A7L001");
            assertThat(advisor.at("desk:who")).hasValue("断线王先生");
            losesItsAnswer(advisor, "desk:arrive");
            assertThat(advisor.at("desk:plate")).hasValue("沪A7L001");
            advisor.click("desk:arrive");
            assertThat(advisor.row("断线王先生")).isVisible();
            assertThat(advisor.at("desk:plate")).hasValue("");
            assertThat(advisor.page().locator(LOST)).isHidden();
            assertEquals("1", one("SELECT COUNT(*) FROM arrival WHERE who = '断线王先生'"));
        }
    }

    @Test
    @Tag("R1")
    void who_is_known_to_be_without_a_line_keeps_the_page_and_reads_it_in_his_language() {
        try (Person advisor = House.enter("wujj", 1366, 768)) {
            advisor.click("who:language");
            advisor.sees("Waiting");
            advisor.fill("desk:who", "Mr Wang");
            advisor.page().context().setOffline(true);
            advisor.click("desk:arrive");
            assertThat(advisor.page().locator(LOST)).containsText("later, press again");
            advisor.page().locator("nav a").last().click();
            assertThat(advisor.page().locator("#line-offline")).containsText("There is no line now");
            advisor.click("who:language");
            assertThat(advisor.at("desk:who")).hasValue("Mr Wang");
            advisor.page().context().setOffline(false);
            advisor.click("who:language");
            advisor.sees("等候");
        }
    }

    @Test
    @Tag("R1")
    void what_was_pressed_is_tried_again_by_itself_when_the_line_is_back_within_a_minute() throws SQLException {
        try (Person advisor = House.enter("wujj", 1366, 768)) {
            advisor.fill("desk:plate", "沪A7L003");
            advisor.fill("desk:who", "断线李女士");
            isCutOff(advisor, "desk:arrive");
            assertThat(advisor.row("断线李女士")).isVisible();
            assertThat(advisor.page().locator(LOST)).isHidden();
            assertEquals("1", one("SELECT COUNT(*) FROM arrival WHERE who = '断线李女士'"));
        }
    }

    @Test
    void a_row_s_button_is_tried_again_for_its_own_row() {
        try (Person administrator = House.enterStore("admin", "SH01")) {
            isCutOff(administrator, "show-jiangxl");
            assertThat(administrator.at("staff:extension")).isVisible();
            assertThat(administrator.page().locator("main")).containsText("蒋小龙");
        }
    }

    @Test
    void what_was_changed_meanwhile_is_not_sent_without_its_hand() throws SQLException {
        try (Person advisor = House.enter("wujj", 1366, 768)) {
            List<String> asked = new ArrayList<>();
            advisor.page().route(PROBE, route -> {
                asked.add(route.request().method());
                route.resume();
            });
            advisor.fill("desk:plate", "沪A7L004");
            advisor.fill("desk:who", "断线周先生");
            isCutOff(advisor, "desk:arrive");
            advisor.fill("desk:who", "断线周先生，两位");
            advisor.page().waitForCondition(() -> !asked.isEmpty());
            assertThat(advisor.at("desk:who")).hasValue("断线周先生，两位");
            advisor.click("desk:arrive");
            assertThat(advisor.row("断线周先生，两位")).isVisible();
            assertEquals("1", one("SELECT COUNT(*) FROM arrival WHERE who LIKE '断线周先生%'"));
        }
    }

    @Test
    void whoever_signs_in_without_a_line_hears_it_and_is_in_when_it_is_back() {
        try (Person person = House.enter(null, 1366, 768)) {
            person.open("/login.xhtml");
            person.fill("form:login", "wujj");
            person.fill("form:password", "jiedai-demo");
            isCutOff(person, "form:enter");
            assertThat(person.at("form:login")).hasValue("wujj");
            person.page().waitForURL(url -> url.contains("/frontdesk/board.xhtml"));
        }
    }

    private static void theWalkaroundKeepsItsPinAndFinish(Visit visit) throws SQLException {
        try (Person advisor = withoutTrying(visit.advisorAt("/reception/reception.xhtml"))) {
            Visit.documentsAndKit(advisor, "130000");
            advisor.open("/reception/walkaround.xhtml?no=" + visit.order());
            advisor.page().locator(".car").click();
            advisor.fill("form:note", "门边掉漆");
            isCutOff(advisor, ":kind");
            assertThat(advisor.page().locator(".pin.next")).isVisible();
            assertThat(advisor.at("form:note")).hasValue("门边掉漆");
            advisor.click("form:finish");
            advisor.reads("已点位置的损伤类型");
            assertThat(advisor.page().locator(".pin.next")).isVisible();
            assertEquals("0", one(findings(visit)));
            losesItsAnswer(advisor, ":kind");
            advisor.picture("lost-line");
            advisor.click(":kind");
            assertThat(advisor.page().locator(".pin:not(.next)")).hasCount(1);
            assertThat(advisor.page().locator(LOST)).isHidden();
            isCutOff(advisor, "form:finish");
            losesItsAnswer(advisor, "form:finish");
            // Something else than the same once more: it would be for another position than the page shows.
            advisor.page().locator(".car").click();
            advisor.click(":kind");
            assertThat(advisor.page().locator("#line-arrived")).containsText("刚才这一次没有办理");
            advisor.sees("左前 · 伤痕");
            assertThat(advisor.page().locator(".pin:not(.next)")).hasCount(0);
            assertEquals("1", one(findings(visit)));
            losesItsAnswer(advisor, "form:finish");
            advisor.click("form:finish");
            advisor.sees("正前 · 伤痕");
            assertEquals("2", one(findings(visit)));
            Visit.finishesFrom(advisor, 2);
            Visit.remindsOfValuables(advisor);
            advisor.open("/reception/walkaround.xhtml?no=" + visit.order());
            advisor.sees("现在没有要检查的部位");
            assertThat(advisor.at("form:finish")).isHidden();
        }
    }

    private static void theTechnicianStartsOnce(Visit visit) throws SQLException {
        try (Person technician = withoutTrying(visit.technician())) {
            // The list that follows would show it by itself.
            technician.page().evaluate("() => { window.jiedaiRefresh = () => window.jiedaiRefreshed(); }");
            isCutOff(technician, ":start");
            losesItsAnswer(technician, ":start");
            technician.click(":start");
            assertThat(technician.page().locator(".work-line.on")).hasCount(1);
            assertEquals(
                    "1",
                    one("SELECT COUNT(*) FROM clock_entry c JOIN work_ticket w ON c.ticket_id = w.id WHERE"
                            + " w.number = '" + visit.order() + "'"));
        }
    }

    private static void theCashierTakesTheMoneyOnce(Visit visit) throws SQLException {
        try (Person cashier = withoutTrying(visit.cashier())) {
            isCutOff(cashier, ":pay");
            losesItsAnswer(cashier, ":pay");
            cashier.click(":pay");
            cashier.sees("已结清");
            assertEquals(
                    "1",
                    one("SELECT COUNT(*) FROM settlement_entry e JOIN settlement s ON e.settlement_id = s.id WHERE"
                            + " s.number = '" + visit.order() + "'"));
        }
    }

    /** Only the test's own hand presses again. */
    private static Person withoutTrying(Person person) {
        person.page().route(PROBE, Route::abort);
        return person;
    }

    /** Pressed while nothing reaches the server: he is told, and the button can be pressed again. */
    private static void isCutOff(Person person, String button) {
        pressed(person, button, route -> {
            route.abort("internetdisconnected");
        });
    }

    /** Pressed, and done; but the answer does not come back. */
    private static void losesItsAnswer(Person person, String button) {
        pressed(person, button, route -> {
            route.fetch();
            route.abort("connectionreset");
        });
    }

    private static void pressed(Person person, String button, Consumer<Route> line) {
        Page page = person.page();
        List<Route> done = new ArrayList<>();
        Predicate<String> pages = url -> url.contains(".xhtml");
        page.route(pages, route -> {
            if (isAct(route.request().postData())) {
                done.add(route);
                line.accept(route);
            } else {
                route.resume();
            }
        });
        Locator pressed = person.at(button);
        pressed.click();
        page.waitForCondition(() -> !done.isEmpty());
        assertThat(page.locator(LOST)).isVisible();
        assertThat(page.locator(LOST)).containsText("之后请再按一次");
        assertThat(pressed).isEnabled();
        page.unroute(pages);
    }

    private static boolean isAct(String sent) {
        return sent != null
                && sent.contains("jakarta.faces.source=")
                && !sent.contains("jakarta.faces.behavior.event=")
                && !sent.contains("follows=");
    }

    private static String findings(Visit visit) {
        return "SELECT COUNT(*) FROM station_finding f JOIN reception r ON f.reception_id = r.id WHERE"
                + " r.number = '" + visit.order() + "'";
    }

    private static String one(String query) throws SQLException {
        return Rows.column(query).get(0);
    }
}

package org.jiedai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedai.browser.Legible.isLegible;

import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every role lands on its own work list, in both languages, readable for everybody in every window; other desks' pages
 * stay shut.
 */
@ExtendWith(House.class)
class EveryRoleIT {

    @ParameterizedTest
    @CsvSource({
        "gujy,   /appointment/appointments.xhtml, /frontdesk/board.xhtml",
        "wangxy, /frontdesk/board.xhtml,        /cashier/desk.xhtml",
        "zhaogq, /workshop/board.xhtml,         /frontdesk/board.xhtml",
        "zhouq,  /workshop/jobs.xhtml,          /workshop/board.xhtml",
        "hewb,   /parts/counter.xhtml,          /workshop/jobs.xhtml",
        "guozm,  /parts/counter.xhtml,          /wash/line.xhtml",
        "dingfs, /wash/line.xhtml,              /parts/counter.xhtml",
        "shenyl, /cashier/desk.xhtml,           /handoff/hand-offs.xhtml",
        "hanxy,  /followup/calls.xhtml,         /staff/staff.xhtml",
        "lujp,   /frontdesk/floor.xhtml,          /estimate/estimate.xhtml"
    })
    void a_role_lands_on_its_own_list_and_nowhere_else(String login, String landing, String foreign) {
        try (Person person = House.enter(login, 1366, 768)) {
            assertThat(person.page().url()).endsWith(landing);
            hasNoUntranslatedText(person);
            isLegible(person);
            person.fitsEveryWindow();
            person.picture("role-" + login);
            person.click("who:language");
            person.waitsFor("html[lang=en]");
            hasNoUntranslatedText(person);
            person.fitsEveryWindow();
            person.picture("role-" + login + "-en");
            person.click("who:language");
            person.waitsFor("html[lang=zh-CN]");
            Response refused = person.page().navigate(person.address(foreign));
            assertThat(refused.status()).isEqualTo(403);
            assertThat(person.page().locator("main")).containsText("不属于您的岗位");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "gujy, /appointment/readiness.xhtml",
        "gujy, /notice/notices.xhtml",
        "zhaogq, /workshop/tomorrow.xhtml",
        "lujp, /notice/notices.xhtml",
        "wangxy, /appointment/calendar.xhtml",
        "wangxy, /appointment/appointments.xhtml",
        "gujy, /appointment/register.xhtml",
        "hanxy, /followup/complaints.xhtml",
        "hewb, /parts/stock.xhtml",
        "wangxy, /repairorder/orders.xhtml",
        "lujp, /handoff/hand-offs.xhtml",
        "lujp, /figures/figures.xhtml",
        "lujp, /notice/notice-texts.xhtml"
    })
    void a_page_beside_the_list_is_translated_and_readable_in_every_window_too(String login, String page) {
        try (Person person = House.enter(login, 1366, 768)) {
            person.open(page);
            hasNoUntranslatedText(person);
            isLegible(person);
            person.fitsEveryWindow();
            person.click("who:language");
            person.waitsFor("html[lang=en]");
            hasNoUntranslatedText(person);
            person.fitsEveryWindow();
            person.picture("page-" + page.replaceAll(".*/|[.].*", "") + "-en");
            person.click("who:language");
            person.waitsFor("html[lang=zh-CN]");
        }
    }

    @Test
    void the_administrators_list_is_readable_for_everybody_in_every_window() {
        try (Person administrator = House.enterStore("admin", "SH01")) {
            administrator.open("/staff/staff.xhtml");
            hasNoUntranslatedText(administrator);
            isLegible(administrator);
            administrator.fitsEveryWindow();
        }
    }

    @Test
    void a_wrong_password_is_refused_and_nothing_typed_is_lost() {
        try (Person stranger = House.enter(null, 1366, 768)) {
            stranger.open("/login.xhtml");
            stranger.fill("form:login", "wangxy");
            stranger.fill("form:password", "guess");
            stranger.click("form:enter");
            stranger.reads("工号或密码不对");
            assertThat(stranger.at("form:login").inputValue()).isEqualTo("wangxy");
        }
    }

    @Test
    void a_person_of_several_stores_chooses_one() {
        try (Person advisor = House.enter(null, 1366, 768)) {
            advisor.open("/login.xhtml");
            advisor.fill("form:login", "linmei");
            advisor.fill("form:password", "jiedai-demo");
            advisor.click("form:enter");
            advisor.waitsFor("[id='form:storeCode']");
            advisor.at("form:storeCode").selectOption("SH02");
            advisor.clickTo("form:enter", "/frontdesk/board.xhtml");
            assertThat(advisor.page().locator(".bar")).containsText("虹桥");
        }
    }

    @Test
    void the_address_alone_leads_to_the_own_list() {
        try (Person washer = House.enter("dingfs", 1280, 800)) {
            washer.open("/");
            assertThat(washer.page().url()).endsWith("/wash/line.xhtml");
        }
    }

    @Test
    void nobody_sees_a_page_without_signing_in() {
        try (Person stranger = House.enter(null, 1366, 768)) {
            stranger.open("/frontdesk/board.xhtml");
            assertThat(stranger.page().url()).contains("/login.xhtml");
        }
    }

    private static void hasNoUntranslatedText(Person person) {
        assertThat(person.page().locator("body").innerText()).doesNotContainPattern("\\[[a-zA-Z]+[.][a-zA-Z._-]+]");
    }
}

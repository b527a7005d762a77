package org.jiedai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What somebody has typed and not sent yet is not typed twice, whatever comes between (U19). */
@ExtendWith(House.class)
class UnsentTextIT {
    private static final String CALLS = "/appointment/appointments.xhtml";
    private static final String APPOINTMENT = "/appointment/appointment.xhtml";

    @Test
    @Tag("A1")
    void what_was_typed_is_there_after_the_session_has_ended_and_is_sent_once() {
        try (Person clerk = House.enter("gujy", 1366, 768)) {
            clerk.open(CALLS);
            typesAStranger(clerk, "13900007703", "尉迟小满", "空调不冷，周末前");
            clerk.forgetsWhoHeIs();
            clerk.click("call:register");
            clerk.page().waitForURL(url -> url.contains("/login.xhtml"));
            logsIn(clerk, "gujy", CALLS);
            assertThat(clerk.at("call:need")).hasValue("空调不冷，周末前");
            assertThat(clerk.at("call:customerName")).hasValue("尉迟小满");
            clerk.sees("上次没有提交的内容已填回");
            clerk.picture("unsent-text");
            clerk.fill("call:plate", "沪A7T70U");
            clerk.fill("call:model", "朗逸");
            clerk.choose("call:operations", "更换空调滤芯");
            clerk.presses("Escape");
            clerk.clickTo("call:register", APPOINTMENT);
            clerk.sees("空调不冷，周末前");
            assertThat(clerk.page().locator("h1")).containsText("尉迟小满");
            clerk.page().goBack();
            clerk.page().waitForURL(url -> url.contains(CALLS));
            assertThat(clerk.at("call:register")).isVisible();
            assertThat(clerk.at("call:need")).hasValue("");
            assertThat(clerk.at("call:phone")).hasValue("");
            assertThat(clerk.page().locator("#kept")).isHidden();
        }
    }

    @Test
    @Tag("A9")
    void a_reason_is_there_after_a_way_and_back_a_reload_another_language_and_an_answer_that_did_not_take_it() {
        try (Person clerk = House.enter("gujy", 1366, 768)) {
            String number = Booking.made(clerk, "19155024515", "仇彬", "更换空调滤芯", Comparator.naturalOrder());
            clerk.fill("form:reason", "客户出差到月底");
            clerk.open("/appointment/calendar.xhtml");
            clerk.page().goBack();
            clerk.page().waitForURL(url -> url.contains(number));
            assertThat(clerk.at("form:reason")).hasValue("客户出差到月底");
            clerk.page().reload();
            assertThat(clerk.at("form:reason")).hasValue("客户出差到月底");
            inBothLanguages(clerk, number);
            clerk.click("form:beginChange");
            clerk.waitsFor("[id$='form:endChange']");
            assertThat(clerk.at("form:reason")).hasValue("客户出差到月底");
            clerk.click("form:endChange");
            clerk.waitsFor("[id$='form:MOVE']");
            clerk.click("form:MOVE");
            clerk.reads("请先选择时段");
            clerk.forgetsWhoHeIs();
            clerk.click("form:offer");
            clerk.page().waitForURL(url -> url.contains("/login.xhtml"));
            logsIn(clerk, "gujy", number);
            assertThat(clerk.at("form:reason")).hasValue("客户出差到月底");
            Booking.choosesSlot(clerk, Comparator.reverseOrder());
            clerk.click("form:MOVE");
            clerk.reads("已改期");
            assertThat(clerk.page().locator(".history")).containsText("客户出差到月底");
            clerk.page().reload();
            assertThat(clerk.at("form:MOVE")).isVisible();
            assertThat(clerk.at("form:reason")).hasValue("");
        }
    }

    @Test
    @Tag("A1")
    void nobody_else_at_the_same_window_sees_it_and_who_leaves_leaves_nothing() {
        try (Person clerk = House.enter("gujy", 1366, 768)) {
            clerk.open(CALLS);
            clerk.fill("call:need", "刹车异响");
            clerk.forgetsWhoHeIs();
            clerk.signIn("chenlei");
            opensTheCalls(clerk);
            assertThat(clerk.at("call:need")).hasValue("");
            clerk.signIn("gujy");
            opensTheCalls(clerk);
            assertThat(clerk.at("call:need")).hasValue("刹车异响");
            clerk.page().locator("[data-drop-kept]").click();
            assertThat(clerk.at("call:need")).hasValue("");
            assertThat(clerk.page().locator("#kept")).isHidden();
            clerk.fill("call:need", "刹车异响");
            clerk.click("who:logout");
            clerk.page().waitForURL(url -> url.contains("/login.xhtml"));
            clerk.signIn("gujy");
            opensTheCalls(clerk);
            assertThat(clerk.at("call:need")).hasValue("");
        }
    }

    @Test
    @Tag("A1")
    void what_was_typed_of_a_caller_who_was_let_go_is_not_put_to_the_next_one() {
        try (Person clerk = House.enter("gujy", 1366, 768)) {
            clerk.open(CALLS);
            typesAStranger(clerk, "13900007704", "尉迟大满", "问个价");
            clerk.click("call:letGo");
            clerk.reads("已致谢");
            clerk.fill("call:phone", "13900007705");
            clerk.presses("Tab");
            assertThat(clerk.at("call:customerPhone")).hasValue("13900007705");
            assertThat(clerk.at("call:customerName")).hasValue("");
        }
    }

    private static void inBothLanguages(Person clerk, String number) {
        clerk.click("who:language");
        clerk.sees("What you typed and did not send is filled in again");
        assertThat(clerk.at("form:reason")).hasValue("客户出差到月底");
        clerk.click("who:language");
        clerk.sees("上次没有提交的内容已填回");
        assertThat(clerk.at("form:reason")).hasValue("客户出差到月底");
        assertEquals(number, clerk.number());
    }

    private static void typesAStranger(Person clerk, String phone, String name, String need) {
        clerk.fill("call:phone", phone);
        clerk.presses("Tab");
        assertThat(clerk.at("call:customerPhone")).hasValue(phone);
        clerk.fill("call:customerName", name);
        clerk.fill("call:need", need);
    }

    private static void opensTheCalls(Person clerk) {
        clerk.open(CALLS);
        assertThat(clerk.at("call:register")).isVisible();
    }

    private static void logsIn(Person person, String login, String path) {
        person.fill("form:login", login);
        person.fill("form:password", "jiedai-demo");
        person.clickTo("form:enter", path);
    }
}

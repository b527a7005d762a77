package org.jiedai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.LoadState;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The telephone desk books with both hands on the keys, books strangers, and says when parts are short (A1–A6). */
@ExtendWith(House.class)
class TelephoneDeskIT {

    @Test
    @Tag("A1")
    @Tag("A6")
    void a_known_caller_is_booked_without_a_mouse() {
        try (Person clerk = House.enter("gujy", 1366, 768)) {
            clerk.open("/appointment/appointments.xhtml");
            assertThat(clerk.at("call:phone")).isFocused();
            clerk.types("19855214439");
            clerk.goesTo("call:need");
            assertThat(clerk.at("call:picker")).containsText("赵雪梅");
            clerk.types("空调有味道");
            clerk.goesTo("0:job");
            clerk.presses("Enter");
            assertThat(clerk.at("call:quote")).containsText("¥");
            clerk.goesTo("call:register");
            clerk.presses("Enter");
            clerk.page().waitForURL(url -> url.contains("/appointment/appointment.xhtml"));
            clerk.page().waitForLoadState(LoadState.LOAD);
            clerk.goesTo("form:offer");
            clerk.presses("Enter");
            clerk.waitsFor("[id$=':choose']");
            clerk.goesTo("0:choose");
            clerk.presses("Enter");
            clerk.waitsFor("text=✓");
            clerk.goesTo("form:CHOOSE_SLOT");
            clerk.presses("Enter");
            clerk.reads("时段已选");
            clerk.goesTo("form:READ_BACK");
            clerk.presses("Enter");
            clerk.reads("复述已记录");
            clerk.goesTo("form:BOOK");
            clerk.presses("Enter");
            clerk.reads("预约成功");
            clerk.sees("估价单第 1 版");
            // A key that passes the search box, as the tabulator does, is no act and takes no message away.
            clerk.page()
                    .waitForResponse(
                            answer ->
                                    String.valueOf(answer.request().postData()).contains("source=finder"),
                            () -> clerk.at("finder:find").press("Shift"));
            clerk.page().waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()");
            clerk.reads("预约成功");
        }
    }

    @Test
    @Tag("A1")
    @Tag("A6")
    void an_unknown_caller_is_entered_and_booked() {
        try (Person clerk = House.enter("gujy", 1366, 768)) {
            clerk.open("/appointment/appointments.xhtml");
            // Faster than the look-up, which opens the form by itself: nobody else was faster.
            clerk.at("call:phone").evaluate("""
                    phone => {
                      phone.value = '13900007788';
                      phone.dispatchEvent(new Event('change', { bubbles: true }));
                      document.querySelector("[id$=':enter']").click();
                    }""");
            assertThat(clerk.at("call:customerPhone")).hasValue("13900007788");
            clerk.page().waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(clerk.page().locator(".ui-messages")).not().containsText("刚才有同事先做了");
            clerk.choose("call:operations", "更换空调滤芯");
            clerk.presses("Escape");
            clerk.click("call:register");
            clerk.reads("请填写");
            clerk.fill("call:customerName", "尹小舟");
            clerk.fill("call:plate", "沪A9K77Z");
            clerk.fill("call:model", "帕萨特");
            clerk.clickTo("call:register", "/appointment/appointment.xhtml");
            assertThat(clerk.page().locator("h1")).containsText("尹小舟");
            Booking.choosesSlot(clerk, Comparator.naturalOrder());
            clerk.click("form:CHOOSE_SLOT");
            clerk.reads("时段已选");
            clerk.click("form:READ_BACK");
            clerk.reads("复述已记录");
            clerk.click("form:BOOK");
            clerk.reads("预约成功");
        }
    }

    @Test
    @Tag("A1")
    @Tag("A3")
    void the_vin_says_which_model_it_is_and_the_quote_takes_that_models_time_and_oil() {
        try (Person clerk = House.enter("gujy", 1366, 768)) {
            clerk.open("/appointment/appointments.xhtml");
            clerk.at("call:find").pressSequentially("沪A0X0X8");
            assertThat(clerk.at("call:customerName")).isVisible();
            clerk.at("call:energy").selectOption("ELECTRIC");
            clerk.fill("call:vin", "LSVWB6CA0N2071123");
            clerk.at("call:vin").blur();
            assertThat(clerk.at("call:model")).hasValue("途昂");
            assertThat(clerk.at("call:energy")).hasValue("PETROL");
            clerk.fill("call:vin", "LSVCZ6A57M2071123");
            clerk.at("call:vin").blur();
            assertThat(clerk.at("call:energy")).hasValue("PLUG_IN");
            assertThat(clerk.at("call:model")).hasValue("帕萨特 PHEV");
            clerk.fill("call:vin", "LSVWB6CA0N2071123");
            clerk.at("call:vin").blur();
            assertThat(clerk.at("call:model")).hasValue("途昂");
            clerk.choose("call:operations", "更换机油机滤");
            assertThat(clerk.at("call:quote")).containsText("40");
            assertThat(clerk.at("call:quote")).containsText("× 6");
            clerk.presses("Escape");
            clerk.picture("model-by-vin");
        }
    }

    @Test
    @Tag("A1")
    @Tag("A3")
    void the_service_for_the_mileage_is_offered_for_a_car_that_is_just_being_entered() {
        try (Person clerk = House.enter("gujy", 1366, 768)) {
            clerk.open("/appointment/appointments.xhtml");
            clerk.fill("call:need", "第一次来");
            clerk.at("call:find").pressSequentially("沪A0X0X9");
            assertThat(clerk.at("call:customerName")).isVisible();
            assertThat(clerk.at("call:need")).hasValue("第一次来");
            clerk.at("call:energy").selectOption("ELECTRIC");
            clerk.fill("call:customerName", "夏侯晴");
            clerk.click("call:service");
            clerk.reads("请填写");
            clerk.fill("call:mileage", "9999999");
            clerk.click("call:service");
            clerk.reads("不合理");
            clerk.fill("call:mileage", "19500");
            clerk.click("call:service");
            assertThat(clerk.at("call:needs")).containsText("km 保养");
            assertThat(clerk.at("call:quote")).containsText("¥");
            assertThat(clerk.at("call:quote")).not().containsText("机油");
            assertThat(clerk.at("call:customerName")).hasValue("夏侯晴");
            clerk.picture("call-new-car-service");
        }
    }

    @Test
    @Tag("A1")
    void a_number_that_is_typed_opens_the_same_card_as_a_call_that_rings() {
        try (Person clerk = House.enter("gujy", 1366, 768)) {
            clerk.open("/appointment/appointments.xhtml");
            clerk.fill("call:phone", "15802104299");
            clerk.presses("Tab");
            Locator card = clerk.page().locator(".ringing");
            assertThat(card).containsText("李建国");
            assertThat(card).containsText("沪A·DZ3079");
            clerk.picture("call-by-hand");
            card.locator("[id$='1:thisOne']").click();
            assertThat(clerk.at("call:picker")).containsText("沪A·DZ3079");
            clerk.click("call:letGo");
            clerk.reads("已致谢");
            assertThat(clerk.at("call:phone")).hasValue("");
            assertThat(card).hasCount(0);
        }
    }

    @Test
    @Tag("A1")
    @Tag("A1")
    void how_long_it_rang_may_be_typed_before_and_while_the_number_is_looked_up() {
        try (Person clerk = House.enter("gujy", 1366, 768)) {
            clerk.open("/appointment/appointments.xhtml");
            clerk.fill("call:rang", "9");
            clerk.fill("call:phone", "19855214439");
            clerk.presses("Tab");
            assertThat(clerk.at("call:picker")).containsText("赵雪梅");
            assertThat(clerk.at("call:rang")).hasValue("9");
            clerk.fill("call:phone", "19155024515");
            clerk.presses("Tab");
            clerk.fill("call:rang", "12");
            assertThat(clerk.at("call:picker")).containsText("仇彬");
            assertThat(clerk.at("call:rang")).hasValue("12");
        }
    }

    @Test
    @Tag("A6")
    void enter_in_a_field_neither_lets_a_caller_go_nor_books() {
        try (Person clerk = House.enter("gujy", 1366, 768)) {
            clerk.open("/appointment/appointments.xhtml");
            clerk.fill("call:phone", "19855214439");
            clerk.presses("Enter");
            assertThat(clerk.at("call:picker")).containsText("赵雪梅");
            clerk.presses("Enter");
            clerk.at("call:rang").press("Enter");
            clerk.at("call:mileage").press("Enter");
            clerk.page().waitForTimeout(500);
            assertThat(clerk.at("call:phone")).hasValue("19855214439");
            assertThat(clerk.at("call:picker")).containsText("赵雪梅");
            assertThat(clerk.page()).hasURL(Pattern.compile(".*/appointment/appointments.xhtml"));
            clerk.open("/appointment/appointments.xhtml");
            Booking.readBack(clerk, "19855214439", "赵雪梅", "更换空调滤芯", Comparator.naturalOrder());
            clerk.at("form:from").press("Enter");
            clerk.fill("form:reason", "按回车");
            clerk.at("form:reason").press("Enter");
            clerk.page().waitForTimeout(500);
            clerk.page().reload();
            assertThat(clerk.at("form:BOOK")).isVisible();
            clerk.sees("已复述");
        }
    }

    @Test
    @Tag("A1")
    void the_search_box_of_every_page_leads_to_a_booking() {
        try (Person clerk = House.enter("gujy", 1366, 768)) {
            clerk.open("/appointment/appointments.xhtml");
            String number = Booking.made(clerk, "18755219241", "尉迟明", "更换空调滤芯", Comparator.reverseOrder());
            assertThat(clerk.page().locator(".head .phone")).hasText("187****9241");
            clerk.click("form:reveal");
            assertThat(clerk.page().locator(".head .phone")).hasText("18755219241");
            clerk.open("/appointment/calendar.xhtml");
            clerk.presses("/");
            clerk.types(number.toLowerCase(Locale.ROOT));
            Locator found = clerk.page().locator("#found");
            assertThat(found).containsText(number);
            clerk.page().waitForTimeout(2_000);
            clerk.picture("search-anywhere");
            // Enter that ends an input method's composition is nobody's.
            clerk.at("finder:find").dispatchEvent("keydown", Map.of("key", "Enter", "isComposing", true));
            assertThat(clerk.at("finder:find")).isFocused();
            clerk.presses("Enter");
            assertThat(found.locator("a").first()).isFocused();
            clerk.presses("Enter");
            clerk.page().waitForURL(url -> url.contains("/appointment/appointment.xhtml?no=" + number));
            clerk.open("/appointment/readiness.xhtml");
            // As a mouse pastes: no key is pressed.
            clerk.at("finder:find").fill("18755219241");
            assertThat(found.locator("a[href*='" + number + "']").first()).isVisible();
            clerk.at("finder:find").fill("吕布");
            assertThat(found).containsText("没有找到");
            clerk.at("finder:find").fill("4");
            assertThat(found).containsText("请再多输入一些");
            clerk.at("finder:find").fill("");
            assertThat(found.locator("a[href*='" + number + "']")).hasCount(0);
            choosesACandidateByMouse(clerk, "尉迟明");
            assertThat(found.locator("a[href*='" + number + "']").first()).isVisible();
            found.locator("a.btn").first().click();
            clerk.page().waitForURL(url -> url.contains("/appointment/appointments.xhtml?car="));
            assertThat(clerk.at("call:phone")).hasValue("18755219241");
        }
    }

    // Of an input method: the letters stand there, then the word in their place, and no key is pressed.
    private static void choosesACandidateByMouse(Person clerk, String word) {
        clerk.at("finder:find").focus();
        JsonObject letters = new JsonObject();
        letters.addProperty("text", "yu chi ming");
        letters.addProperty("selectionStart", 11);
        letters.addProperty("selectionEnd", 11);
        clerk.page().context().newCDPSession(clerk.page()).send("Input.imeSetComposition", letters);
        assertThat(clerk.at("finder:find")).hasValue("yu chi ming");
        clerk.page().keyboard().insertText(word);
        assertThat(clerk.at("finder:find")).hasValue(word);
    }

    @Test
    @Tag("A2")
    @Tag("A8")
    void short_parts_are_seen_while_the_caller_waits_and_need_his_word() throws SQLException {
        nothingLeftFor("MT-0150");
        try (Person clerk = House.enter("gujy", 1366, 768)) {
            Booking.readBack(clerk, "18055021358", "黄海涛", "更换雨刮片", Comparator.naturalOrder());
            assertThat(clerk.page().locator("main")).containsText("缺件");
            clerk.picture("appointment-short");
            clerk.click("form:BOOK");
            clerk.reads("库存已不够");
            clerk.tick("form:backOrder");
            clerk.click("form:BOOK");
            clerk.reads("预约成功");
        }
    }

    private static void nothingLeftFor(String operation) throws SQLException {
        try (Connection connection = House.database().orElseThrow().connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "update stock_item set reserved = on_hand where part_code in (select p.part_code from"
                            + " operation_part p where p.operation_code = '" + operation + "')");
        }
    }
}

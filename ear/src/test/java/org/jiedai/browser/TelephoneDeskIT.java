package org.jiedai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.LoadState;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
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
            clerk.open("/frontdesk/appointments.xhtml");
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
            clerk.page().waitForURL(url -> url.contains("/frontdesk/appointment.xhtml"));
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
        }
    }

    @Test
    @Tag("A1")
    @Tag("A6")
    void an_unknown_caller_is_entered_and_booked() {
        try (Person clerk = House.enter("gujy", 1366, 768)) {
            clerk.open("/frontdesk/appointments.xhtml");
            clerk.fill("call:phone", "13900007788");
            clerk.presses("Tab");
            assertThat(clerk.at("call:customerPhone")).hasValue("13900007788");
            clerk.choose("call:operations", "更换空调滤芯");
            clerk.presses("Escape");
            clerk.click("call:register");
            clerk.reads("请填写");
            clerk.fill("call:customerName", "尹小舟");
            clerk.fill("call:plate", "沪A9K77Z");
            clerk.fill("call:model", "帕萨特");
            clerk.clickTo("call:register", "/frontdesk/appointment.xhtml");
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
    @Tag("A2")
    @Tag("A8")
    void short_parts_are_seen_while_the_caller_waits_and_need_his_word() throws SQLException {
        nothingLeftFor("MT-0150");
        try (Person clerk = House.enter("gujy", 1366, 768)) {
            Booking.readBack(clerk, "18055021358", "", "更换雨刮片", Comparator.naturalOrder());
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

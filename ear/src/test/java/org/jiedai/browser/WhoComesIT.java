package org.jiedai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.Comparator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A desk that types another name than the one on record is asked who that is, and loses nothing (A1, R2). */
@ExtendWith(House.class)
class WhoComesIT {
    @Test
    @Tag("A1")
    void the_telephone_desk_is_asked_who_calls_and_the_notice_goes_to_whom_it_chose() throws SQLException {
        try (Person clerk = House.enter("gujy", 1366, 768)) {
            clerk.open("/appointment/appointments.xhtml");
            clerk.fill("call:phone", "13900007741");
            clerk.presses("Tab");
            assertThat(clerk.at("call:customerPhone")).hasValue("13900007741");
            clerk.fill("call:customerName", "王小芳");
            clerk.fill("call:plate", "沪AK2910");
            clerk.fill("call:model", "宝来");
            clerk.fill("call:need", "空调有异味");
            clerk.choose("call:operations", "更换空调滤芯");
            clerk.presses("Escape");
            clerk.click("call:register");
            clerk.reads("填写的是“王小芳 13900007741”，档案里是“区宁 155****2566”");
            assertThat(clerk.at("call:customerName")).hasValue("王小芳");
            assertThat(clerk.at("call:customerPhone")).hasValue("13900007741");
            assertThat(clerk.at("call:plate")).hasValue("沪AK2910");
            assertThat(clerk.at("call:need")).hasValue("空调有异味");
            clerk.click("call:register");
            clerk.reads("请选择来的是谁");
            clerk.sees("档案里是“区宁 155****2566”，来的是谁？");
            clerk.fitsEveryWindow();
            clerk.picture("who-calls");
            clerk.goesTo("call:who:0");
            clerk.presses("Space");
            clerk.presses("ArrowDown");
            clerk.presses("ArrowDown");
            assertThat(clerk.at("call:who:2")).isChecked();
            clerk.goesTo("call:register");
            clerk.presses("Enter");
            clerk.page().waitForURL(url -> url.contains("/appointment/appointment.xhtml"));
            assertThat(clerk.page().locator("h1")).containsText("王小芳");
            clerk.sees("送修人");
            Booking.choosesSlot(clerk, Comparator.reverseOrder());
            clerk.click("form:CHOOSE_SLOT");
            clerk.reads("时段已选");
            clerk.click("form:READ_BACK");
            clerk.reads("复述已记录");
            clerk.click("form:BOOK");
            clerk.reads("预约成功");
            clerk.picture("who-calls-booked");
            org.assertj.core.api.Assertions.assertThat(
                            Rows.column("SELECT phone FROM notice WHERE order_no = '" + clerk.number() + "'"))
                    .containsExactly("13900007741");
            org.assertj.core.api.Assertions.assertThat(
                            Rows.column("SELECT name FROM customer WHERE number = 'CU-SH01-00009'"))
                    .containsExactly("区宁");
        }
    }

    @Test
    @Tag("A1")
    void who_calls_for_the_owner_of_a_known_number_is_named_beside_his_car() {
        try (Person clerk = House.enter("gujy", 1366, 768)) {
            clerk.open("/appointment/appointments.xhtml");
            Booking.recognised(clerk, "18102106913", "高洁");
            clerk.click("call:introduce");
            assertThat(clerk.at("call:comingPhone")).hasValue("18102106913");
            clerk.fill("call:comingName", "高先生的秘书");
            clerk.fill("call:need", "保养");
            clerk.choose("call:operations", "更换空调滤芯");
            clerk.presses("Escape");
            clerk.click("call:register");
            clerk.reads("填写的是“高先生的秘书 18102106913”，档案里是“高洁");
            assertThat(clerk.at("call:comingName")).hasValue("高先生的秘书");
            clerk.picture("who-calls-for-the-owner");
            clerk.at("call:who:2").check();
            clerk.clickTo("call:register", "/appointment/appointment.xhtml");
            assertThat(clerk.page().locator("h1")).containsText("高先生的秘书");
        }
    }

    @Test
    @Tag("R2")
    void the_check_in_asks_who_came_and_the_visit_is_his() {
        try (Person advisor = House.enter("wangxy", 1366, 768)) {
            advisor.lands();
            advisor.fill("desk:plate", "沪AF60718");
            advisor.fill("desk:who", "孙小梅");
            advisor.click("desk:arrive");
            assertThat(advisor.row("沪A·F60718")).containsText("孙小梅 (高洁)");
            advisor.page()
                    .locator(".arrival", new Page.LocatorOptions().setHasText("沪A·F60718"))
                    .locator("button")
                    .click();
            advisor.page().waitForURL(url -> url.contains("/reception/check-in.xhtml"));
            assertThat(advisor.at("form:comingName")).hasValue("孙小梅");
            advisor.fill("form:complaint", "充电口盖打不开");
            advisor.click("form:checkIn");
            advisor.reads("填写的是“孙小梅”，档案里是“高洁 181****6913”");
            assertThat(advisor.at("form:complaint")).hasValue("充电口盖打不开");
            advisor.at("form:who:2").check();
            advisor.click("form:checkIn");
            advisor.reads("请填写“电话”");
            assertThat(advisor.at("form:who:2")).isChecked();
            assertThat(advisor.at("form:comingName")).hasValue("孙小梅");
            advisor.fitsEveryWindow();
            advisor.picture("who-came");
            advisor.fill("form:comingPhone", "13900007742");
            advisor.clickTo("form:checkIn", "/reception/reception.xhtml");
            String order = advisor.number();
            advisor.open("/repairorder/repair-order.xhtml?no=" + order);
            assertThat(advisor.page().locator("h1")).containsText("孙小梅");
            advisor.sees("送修人");
            advisor.picture("who-came-order");
        }
    }
}

package org.jiedai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Comparator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A booked customer wants another time, does not want it any more, or is reminded (A9). */
@ExtendWith(House.class)
class AppointmentChangesIT {

    @Test
    @Tag("A9")
    void an_appointment_moves_to_a_time_that_was_chosen() {
        try (Person clerk = House.enter("gujy", 1366, 768)) {
            Booking.made(clerk, "19155024515", "仇彬", "更换空调滤芯", Comparator.naturalOrder());
            clerk.fill("form:reason", "客户出差");
            clerk.click("form:MOVE");
            clerk.reads("请先选择时段");
            assertThat(clerk.at("form:reason")).hasValue("客户出差");
            String time = Booking.choosesSlot(clerk, Comparator.reverseOrder());
            clerk.fill("form:reason", "客户出差");
            clerk.click("form:MOVE");
            clerk.reads("已改期，车间和配件会重新准备");
            assertThat(clerk.page().locator("dl.facts")).containsText(time);
            assertThat(clerk.page().locator(".history")).containsText("客户出差");
        }
    }

    @Test
    @Tag("A3")
    @Tag("A6")
    void an_appointments_work_is_changed_and_its_price_with_it() {
        try (Person clerk = House.enter("gujy", 1366, 768)) {
            Booking.made(clerk, "19155024515", "仇彬", "更换空调滤芯", Comparator.naturalOrder());
            String total = clerk.page().locator("section .total").first().innerText();
            clerk.click("form:beginChange");
            clerk.choose("form:operations", "四轮定位");
            clerk.page().keyboard().press("Escape");
            assertThat(clerk.page().locator("[id$='form:quote']")).containsText("四轮定位");
            String time = Booking.choosesSlot(clerk, Comparator.reverseOrder());
            clerk.click("form:CHANGE");
            clerk.reads("请写明原因：更改项目");
            clerk.fill("form:reason", "客户加做定位");
            clerk.picture("appointment-change");
            clerk.click("form:CHANGE");
            clerk.reads("项目已更改");
            assertThat(clerk.page().locator("dl.facts")).containsText(time);
            assertThat(clerk.page().locator("section").first()).containsText("四轮定位");
            assertThat(clerk.page().locator("section .total").first()).not().hasText(total);
            assertThat(clerk.page().locator(".history")).containsText("客户加做定位");
        }
    }

    @Test
    @Tag("A9")
    void an_appointment_is_cancelled_for_a_reason_and_then_no_more_changes() {
        try (Person clerk = House.enter("gujy", 1366, 768)) {
            String number = Booking.made(clerk, "13755029303", "曾思远", "更换空调滤芯", Comparator.naturalOrder());
            clerk.click("form:CANCEL");
            clerk.reads("请写明原因：取消预约");
            clerk.fill("form:reason", "车已卖");
            clerk.click("form:CANCEL");
            clerk.reads("已取消，时段、工位和配件已释放");
            clerk.open("/frontdesk/appointment.xhtml?no=" + number);
            assertThat(clerk.page().locator(".chip").filter(new Locator.FilterOptions().setHasText("已取消")))
                    .hasCount(1);
            assertThat(clerk.page().locator("[id$='form:MOVE'], [id$='form:CANCEL']"))
                    .hasCount(0);
        }
    }
}

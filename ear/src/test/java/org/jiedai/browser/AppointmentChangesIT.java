package org.jiedai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.jiedai.config.TestTime;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** A booked customer wants another time, does not want it any more, or is reminded (A9). */
@ExtendWith(House.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AppointmentChangesIT {
    private static String stayedAway;

    // The timer that finds them looks once a minute: it is waited for by the last test.
    @BeforeAll
    static void somebodyStaysAway() throws SQLException {
        if (House.database().isEmpty()) {
            return;
        }
        try (Person clerk = House.enter("gujy", 1366, 768)) {
            stayedAway = Booking.made(clerk, "13755029303", "曾思远", "更换空调滤芯", Comparator.naturalOrder());
            clerk.click("form:MISS");
            clerk.reads("迟到 15 分钟以后才能记为未到店");
            BusyDays.longAgo(stayedAway);
        }
    }

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
    @Tag("A2")
    @Tag("A9")
    void a_day_on_which_the_store_is_closed_is_said_so_and_of_any_other_all_times_can_be_chosen_from()
            throws SQLException {
        assumeTrue(House.database().isPresent(), "rows cannot be put into a foreign instance");
        LocalDate closed = BusyDays.today().plusDays(70);
        BusyDays.closed(closed);
        try (Person clerk = House.enter("gujy", 1366, 768)) {
            Booking.made(clerk, "19155024515", "仇彬", "更换空调滤芯", Comparator.naturalOrder());
            clerk.fill("form:from", closed.toString());
            clerk.click("form:offer");
            clerk.sees(closed + " 不营业");
            clerk.sees("已为您列出最近的空档");
            clerk.waitsFor("[id$=':choose']");
            clerk.picture("appointment-next-free");
            clerk.click("form:times");
            clerk.sees("这一天没有可以开始的时段");
            clerk.fill("form:from", closed.plusDays(1).toString());
            clerk.goesTo("form:times");
            clerk.presses("Enter");
            clerk.sees(closed.plusDays(1) + " 全部时段");
            Locator three =
                    clerk.page().locator(".times button").filter(new Locator.FilterOptions().setHasText("15:00"));
            three.focus();
            clerk.presses("Enter");
            assertThat(three).containsText("✓");
            clerk.picture("appointment-times");
            clerk.fill("form:reason", "客户要下午三点");
            clerk.click("form:MOVE");
            clerk.reads("已改期");
            assertThat(clerk.page().locator("dl.facts")).containsText(closed.plusDays(1) + " 15:00");
        }
    }

    @Test
    @Tag("A9")
    @Order(Integer.MAX_VALUE)
    void nobody_is_a_no_show_ahead_of_time_and_who_did_not_come_is_one_by_himself_and_books_again() {
        assumeTrue(House.database().isPresent(), "the end of the day cannot be awaited on a foreign instance");
        try (Person clerk = House.enter("gujy", 1366, 768)) {
            clerk.open("/appointment/appointment.xhtml?no=" + stayedAway);
            clerk.page()
                    .waitForCondition(
                            () -> {
                                clerk.page().waitForTimeout(2000);
                                clerk.page().reload();
                                return clerk.at("form:rebook").isVisible();
                            },
                            new Page.WaitForConditionOptions().setTimeout(90_000));
            assertThat(clerk.page().locator(".history")).containsText("关门未到，自动记为未到店");
            clerk.picture("appointment-no-show");
            clerk.click("form:rebook");
            clerk.reads("请选时段");
            assertThat(clerk.page().locator("section").first()).containsText("更换空调滤芯");
            Booking.choosesSlot(clerk, Comparator.naturalOrder());
            clerk.click("form:CHOOSE_SLOT");
            clerk.reads("时段已选");
        }
    }

    @Test
    @Tag("A9")
    void a_customer_who_was_taken_for_a_no_show_by_mistake_keeps_his_time_while_it_is_free() throws SQLException {
        assumeTrue(House.database().isPresent(), "rows cannot be changed in a foreign instance");
        try (Person advisor = House.enter("wangxy", 1366, 768)) {
            advisor.open("/appointment/appointments.xhtml");
            String number = Booking.made(advisor, "13855212471", "林志远", "更换空调滤芯", Comparator.reverseOrder());
            Instant late = TestTime.now().minus(Duration.ofMinutes(20)).truncatedTo(ChronoUnit.MINUTES);
            BusyDays.movedTo(number, late);
            isTakenForANoShow(advisor);
            // Twenty minutes after midnight it would be yesterday's.
            boolean today = LocalDate.ofInstant(late, TestTime.ZONE).equals(BusyDays.today());
            advisor.click(":REINSTATE");
            advisor.reads(today ? "请写明原因" : "已不在今天");
            advisor.fill(":reinstateReason", "客户已到，看错了");
            advisor.picture("appointment-reinstate");
            advisor.click(":REINSTATE");
            advisor.reads(today ? "已恢复预约" : "已不在今天");
            assertThat(advisor.page().locator(".history")).containsText(today ? "客户已到，看错了" : "未到店");
        }
    }

    // After closing the timer may be faster than the hand.
    private static void isTakenForANoShow(Person advisor) {
        advisor.page().reload();
        advisor.page().waitForCondition(() -> {
            if (advisor.at(":MISS").isVisible()) {
                advisor.click(":MISS");
            }
            advisor.page().waitForTimeout(1000);
            return advisor.at(":REINSTATE").isVisible();
        });
    }

    @Test
    @Tag("A3")
    @Tag("A6")
    void an_appointments_work_is_changed_and_its_price_with_it() {
        try (Person clerk = House.enter("gujy", 1366, 768)) {
            Booking.made(clerk, "18700214156", "王建华", "更换空调滤芯", Comparator.naturalOrder());
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
            clerk.open("/appointment/appointment.xhtml?no=" + number);
            assertThat(clerk.page().locator(".chip").filter(new Locator.FilterOptions().setHasText("已取消")))
                    .hasCount(1);
            assertThat(clerk.page().locator("[id$='form:MOVE'], [id$='form:CANCEL']"))
                    .hasCount(0);
        }
    }
}

package org.jiedai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The manager says when the store is open (A2). */
@ExtendWith(House.class)
class ShopCalendarIT {
    private static final String DAY = "15";

    @Test
    @Tag("A2")
    void a_day_is_closed_with_a_word_why_and_opened_again() {
        try (Person manager = House.enter("lujp", 1366, 768)) {
            manager.open("/store/calendar.xhtml");
            // Far ahead, where nobody else books.
            for (int i = 0; i < 3; i++) {
                String shown = manager.page().locator("h1").innerText();
                manager.click("calendar:after");
                assertThat(manager.page().locator("h1")).not().hasText(shown);
            }
            chooses(manager);
            manager.tick("calendar:closed");
            manager.fill("calendar:dayNote", "");
            manager.click("calendar:saveDay");
            manager.reads("请填写");
            manager.fill("calendar:dayNote", "盘点");
            manager.click("calendar:saveDay");
            manager.reads("已保存");
            assertThat(day(manager)).containsText("休息");
            assertThat(day(manager)).containsText("盘点");
            manager.picture("shop-calendar");
            chooses(manager);
            manager.click("calendar:forgetDay");
            manager.reads("已恢复常规营业时间");
            assertThat(day(manager)).containsText("08:00–18:00");
        }
    }

    @Test
    @Tag("A2")
    @Tag("A9")
    void who_is_booked_on_a_day_that_is_closed_is_named_and_stands_on_the_call_list() throws SQLException {
        assumeTrue(House.database().isPresent(), "rows cannot be put into a foreign instance");
        LocalDate day = BusyDays.today().plusMonths(2).withDayOfMonth(16);
        String number = "AP-SH01-%s-8770".formatted(day.toString().replace("-", ""));
        BusyDays.appointment(number, "BOOKED", BusyDays.at(day, 9, 0), "wangxy", "1", false);
        try (Person manager = House.enter("lujp", 1366, 768);
                Person clerk = House.enter("gujy", 1366, 768)) {
            BusyDays.closed(day);
            // Whatever the manager changes next, he hears of it.
            manager.open("/store/calendar.xhtml");
            manager.click("calendar:saveRules");
            manager.reads("测试客户 沪T·87709 " + day.toString().substring(5) + " 09:00");
            manager.picture("closed-though-booked");
            clerk.open("/appointment/appointments.xhtml");
            clerk.sees("原约定无法履行");
            Locator called = clerk.page().locator("tr:has-text('沪T·87709'):has-text('门店不营业')");
            assertThat(called).containsText("改时间");
            assertThat(called).not().containsText("转给他人");
            clerk.picture("call-who-is-booked-on-a-closed-day");
        } finally {
            Rows.run("DELETE FROM store_day WHERE day = '" + day + "'");
            Rows.run("UPDATE appointment SET state = 'CANCELLED' WHERE number = '" + number + "'");
        }
    }

    @Test
    @Tag("A2")
    void a_store_that_never_opens_is_refused() {
        try (Person manager = House.enter("lujp", 1366, 768)) {
            manager.open("/store/calendar.xhtml");
            for (Locator rest :
                    manager.page().locator("[id='calendar:restDays'] input").all()) {
                rest.check();
            }
            manager.click("calendar:saveRules");
            manager.reads("每周至少要有一天营业");
        }
    }

    private static void chooses(Person manager) {
        day(manager).click();
        manager.waitsFor("[id='calendar:saveDay']");
    }

    private static Locator day(Person manager) {
        return manager.page()
                .locator("table.month a")
                .filter(new Locator.FilterOptions().setHas(manager.page().locator("b:text-is('" + DAY + "')")));
    }
}

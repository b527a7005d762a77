package org.jiedai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The booking register over all days. */
@ExtendWith(House.class)
class RegisterIT {

    @Test
    @Tag("A5")
    void a_booking_is_found_by_its_plate_its_day_and_its_state_and_taken_home() throws IOException {
        try (Person clerk = House.enter("gujy", 1366, 768)) {
            String number = Booking.made(clerk, "13100215435", "刘志强", "更换空调滤芯", Comparator.naturalOrder());
            clerk.open("/appointment/appointments.xhtml");
            clerk.page().locator("a[href$='register.xhtml']").click();
            Locator grid = clerk.page().locator("#register .grid");
            clerk.page()
                    .locator("[id^='register:table'][id$=':filter']")
                    .first()
                    .pressSequentially(number.toLowerCase(Locale.ROOT));
            assertThat(grid.locator(".ui-datatable-data > tr")).hasCount(1);
            assertThat(grid).containsText("刘志强");
            clerk.picture("register");
            Download csv = clerk.page().waitForDownload(() -> clerk.click("register:csv"));
            Assertions.assertThat(Files.readString(csv.path())).contains(number).contains("刘志强");
            grid.locator("select.one-of").last().selectOption("NO_SHOW");
            assertThat(grid).containsText("没有符合条件的预约");
            grid.locator("select.one-of").last().selectOption("BOOKED");
            assertThat(grid).containsText(number);
            clerk.fill("register:lastDayWished", BusyDays.today().minusDays(1).toString());
            clerk.click("register:showDays");
            assertThat(grid).containsText("没有符合条件的预约");
        }
    }

    @Test
    void a_day_that_no_calendar_has_is_refused_and_whoever_has_no_business_here_is_shown_out() {
        try (Person advisor = House.enter("chenlei", 1366, 768);
                Person washer = House.enter("dingfs", 1280, 800)) {
            advisor.open("/appointment/register.xhtml");
            advisor.fill("register:firstDayWished", "2026-02-30");
            advisor.click("register:showDays");
            advisor.reads("2026-02-30");
            assertThat(advisor.at("register:firstDayWished")).hasValue("2026-02-30");
            assertEquals(
                    403,
                    washer.page()
                            .navigate(washer.address("/appointment/register.xhtml"))
                            .status());
        }
    }
}

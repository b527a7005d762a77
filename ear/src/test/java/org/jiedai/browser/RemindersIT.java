package org.jiedai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The clerk's list of customers to be called before they come (A9). */
@ExtendWith(House.class)
class RemindersIT {
    private static final String PLATE = "沪D·63P08";
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Test
    @Tag("A9")
    void a_reminder_comes_up_is_answered_once_and_goes() {
        try (Person clerk = House.enter("gujy", 1366, 768);
                Person advisor = House.enter("chenlei", 1366, 768)) {
            Booking.made(clerk, "18755219241", "尉迟明", "更换空调滤芯");
            String slot = clerk.page().locator("dl.facts dd").first().innerText();
            assumeTrue(isWithinADay(slot), "the store is closed tomorrow: no reminder is due, first slot " + slot);
            isAnsweredOnce(clerk, advisor);
        }
    }

    private static void isAnsweredOnce(Person clerk, Person advisor) {
        clerk.open("/frontdesk/appointments.xhtml");
        reminder(clerk).waitFor(new Locator.WaitForOptions().setTimeout(60_000));
        assertThat(reminder(clerk)).containsText("提前一天");
        advisor.open("/frontdesk/appointments.xhtml");
        advisor.page().route("**/push", route -> route.abort());
        int before = reminder(clerk).count();
        reminder(clerk).first().locator("[id$=':coming']").click();
        clerk.reads("提醒结果已记录");
        assertThat(reminder(clerk)).hasCount(before - 1);
        assertThat(reminder(advisor)).hasCount(before - 1);
    }

    private static Locator reminder(Person person) {
        return person.page()
                .locator("tr:has([id$=':coming'])", new Page.LocatorOptions().setHasText(PLATE));
    }

    private static boolean isWithinADay(String slot) {
        LocalDateTime now = LocalDateTime.now(ZoneId.of("Asia/Shanghai"));
        return Duration.between(now, LocalDateTime.parse(slot, FULL)).compareTo(Duration.ofDays(1)) < 0;
    }
}

package org.jiedai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Comparator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The clerk's list of customers to be called before they come (A9). */
@ExtendWith(House.class)
class RemindersIT {
    private static final String PLATE = "沪D·63P08";

    @Test
    @Tag("A9")
    void a_reminder_comes_up_by_itself_is_answered_once_and_goes() throws SQLException {
        assumeTrue(House.database().isPresent(), "the hour before the visit cannot be awaited on a foreign instance");
        try (Person clerk = House.enter("gujy", 1366, 768);
                Person advisor = House.enter("chenlei", 1366, 768)) {
            String number = Booking.made(clerk, "18755219241", "尉迟明", "更换空调滤芯", Comparator.reverseOrder());
            clerk.open("/frontdesk/appointments.xhtml");
            advisor.open("/frontdesk/appointments.xhtml");
            theHourBeforeTheVisitComes(number);
            isAnsweredOnce(clerk, advisor);
        }
    }

    private static void isAnsweredOnce(Person clerk, Person advisor) {
        reminder(clerk).waitFor(new Locator.WaitForOptions().setTimeout(45_000));
        reminder(advisor).waitFor();
        assertThat(reminder(clerk)).containsText("提前一小时");
        reminder(clerk).locator("[id$=':coming']").click();
        clerk.reads("提醒结果已记录");
        assertThat(reminder(clerk)).hasCount(0);
        assertThat(reminder(advisor)).hasCount(0);
    }

    // Nobody waits in a test until the hour comes: it is moved, and what is due is found by the timer as ever.
    private static void theHourBeforeTheVisitComes(String number) throws SQLException {
        try (Connection connection = House.database().orElseThrow().connect();
                PreparedStatement earlier = connection.prepareStatement(
                        "UPDATE reminder SET due_at = UTC_TIMESTAMP(6) WHERE appointment_no = ? AND kind = 'HOUR_AHEAD'")) {
            earlier.setString(1, number);
            assertEquals(1, earlier.executeUpdate());
        }
    }

    private static Locator reminder(Person person) {
        return person.page().locator("tr:has([id$=':coming'])", new Page.LocatorOptions().setHasText(PLATE));
    }
}

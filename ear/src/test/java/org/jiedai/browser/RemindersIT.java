package org.jiedai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import org.jiedai.config.TestTime;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The clerk's list of customers to be called before they come (A9). */
@ExtendWith(House.class)
class RemindersIT {
    private static final String PLATE = "沪D·63P08";

    private static Booked cancels;
    private static Booked twice;
    private static Booked moves;

    /** An appointment whose customer is to be called. */
    private record Booked(String number, String plate) {}

    // The timer that finds them looks every 15 seconds: once for all of them.
    @BeforeAll
    static void threeCustomersComeInAnHour() throws SQLException {
        if (House.database().isEmpty()) {
            return;
        }
        try (Person clerk = House.enter("gujy", 1366, 768)) {
            cancels = comesInAnHour(clerk, "18700216145", "曾莉");
            twice = comesInAnHour(clerk, "19155024515", "仇彬");
            moves = comesInAnHour(clerk, "13500216477", "解晓东");
        }
    }

    private static Booked comesInAnHour(Person clerk, String phone, String name) throws SQLException {
        clerk.lands();
        String number = Booking.made(clerk, phone, name, "更换空调滤芯", Comparator.reverseOrder());
        theHourBeforeTheVisitComes(number);
        return new Booked(number, clerk.page().locator("main .plate").first().innerText());
    }

    @Test
    @Tag("A9")
    void a_reminder_comes_up_by_itself_is_answered_once_and_goes() throws SQLException {
        assumeTrue(House.database().isPresent(), "the hour before the visit cannot be awaited on a foreign instance");
        try (Person clerk = House.enter("gujy", 1366, 768);
                Person advisor = House.enter("chenlei", 1366, 768)) {
            String number = Booking.made(clerk, "18755219241", "尉迟明", "更换空调滤芯", Comparator.reverseOrder());
            clerk.open("/appointment/appointments.xhtml");
            advisor.open("/appointment/appointments.xhtml");
            theHourBeforeTheVisitComes(number);
            isAnsweredOnce(clerk, advisor);
        }
    }

    @Test
    @Tag("A9")
    void a_customer_who_cancels_is_cancelled_from_the_list_after_a_second_look() throws SQLException {
        assumeTrue(House.database().isPresent(), "the hour before the visit cannot be awaited on a foreign instance");
        String number = cancels.number();
        try (Person clerk = House.enter("gujy", 1366, 768)) {
            clerk.open("/appointment/appointments.xhtml");
            reminder(clerk, "沪G·1127M").waitFor(new Locator.WaitForOptions().setTimeout(45_000));
            showsTheNumberToWhoDials(clerk, number);
            reminder(clerk, "沪G·1127M").locator("[id$=':ask']").click();
            clerk.sees("客户要取消");
            assertThat(clerk.at(":cancelReason")).hasValue("提醒电话：客户取消");
            clerk.picture("reminder-cancel");
            clerk.click(":leave");
            assertThat(clerk.at(":cancelReason")).hasCount(0);
            assertNull(outcome(number));
            reminder(clerk, "沪G·1127M").locator("[id$=':ask']").click();
            clerk.click(":cancel");
            clerk.reads("已取消，时段、工位和配件已释放");
            assertThat(reminder(clerk, "沪G·1127M")).hasCount(0);
            assertEquals("CANCELLED", outcome(number));
            clerk.open("/appointment/appointment.xhtml?no=" + number);
            assertThat(clerk.page().locator(".history")).containsText("提醒电话：客户取消");
            clerk.sees("预约取消");
        }
    }

    @Test
    @Tag("A9")
    void who_was_slower_is_told_and_cancels_nothing() throws SQLException {
        assumeTrue(House.database().isPresent(), "the hour before the visit cannot be awaited on a foreign instance");
        String number = twice.number();
        String plate = twice.plate();
        try (Person clerk = House.enter("gujy", 1366, 768);
                Person advisor = House.enter("chenlei", 1366, 768)) {
            clerk.open("/appointment/appointments.xhtml");
            advisor.open("/appointment/appointments.xhtml");
            reminder(advisor, plate).waitFor(new Locator.WaitForOptions().setTimeout(45_000));
            reminder(advisor, plate).locator("[id$=':ask']").click();
            // What he types holds his page as it is.
            advisor.fill(":cancelReason", "客户出差");
            reminder(clerk, plate).locator("[id$=':coming']").click();
            clerk.reads("提醒结果已记录");
            advisor.click(":cancel");
            advisor.reads("顾佳怡 刚才已做了“提醒”");
            assertThat(reminder(advisor, plate)).hasCount(0);
            assertEquals("COMING", outcome(number));
            clerk.open("/appointment/appointment.xhtml?no=" + number);
            assertThat(clerk.at("form:CANCEL")).isVisible();
        }
    }

    @Test
    @Tag("A9")
    void a_customer_who_wants_another_time_is_settled_by_the_move_and_the_list_stands_beside_the_readiness()
            throws SQLException {
        assumeTrue(House.database().isPresent(), "the hour before the visit cannot be awaited on a foreign instance");
        String number = moves.number();
        try (Person advisor = House.enter("wangxy", 1366, 768)) {
            advisor.open("/appointment/readiness.xhtml");
            reminder(advisor, "沪A·9F611").waitFor(new Locator.WaitForOptions().setTimeout(45_000));
            assertThat(advisor.row("沪A·9F611")).isVisible();
            advisor.fitsEveryWindow();
            advisor.picture("readiness");
            whoDoesNotRemindHasNoButtonThatIsRefused();
            reminder(advisor, "沪A·9F611").locator("[id$=':newTime']").click();
            advisor.page().waitForURL(url -> url.contains(number));
            advisor.sees("客户要改时间");
            assertThat(advisor.page().locator("[id$=':choose']").first()).isVisible();
            assertEquals("NEW_TIME", outcome(number));
            advisor.open("/appointment/readiness.xhtml");
            Locator undecided = advisor.page().locator("tr:has-text('新时段未定')");
            assertThat(undecided).containsText("沪A·9F611");
            undecided.locator("a:has-text('改时间')").click();
            advisor.sees("客户要改时间");
            advisor.fitsEveryWindow();
            advisor.picture("reminder-move");
            advisor.click("form:MOVE");
            advisor.reads("请先选择时段");
            advisor.page().locator("[id$=':choose']").last().click();
            advisor.waitsFor("text=✓");
            advisor.click("form:MOVE");
            advisor.reads("已改期");
            advisor.open("/appointment/readiness.xhtml");
            assertThat(undecided).hasCount(0);
        }
    }

    @Test
    @Tag("A9")
    void a_store_says_when_its_customers_are_reminded() {
        try (Person administrator = House.enterStore("admin", "SH01")) {
            administrator.open("/store/stores.xhtml");
            administrator.row("SH01").locator("[id$=':show']").click();
            administrator.waitsFor("[id$=':dayAhead']");
            administrator.fill("stores:dayAhead", "0");
            administrator.click("stores:remind");
            administrator.reads("“提前提醒（小时）”的值 0 不合理");
            administrator.fill("stores:dayAhead", "24");
            administrator.fill("stores:callsFrom", "08:30");
            administrator.click("stores:remind");
            administrator.reads("门店 SH01 已保存");
            administrator.row("SH01").locator("[id$=':show']").click();
            assertThat(administrator.at("stores:callsFrom")).hasValue("08:30");
            administrator.picture("store-reminding");
            administrator.fill("stores:callsFrom", "");
            administrator.click("stores:remind");
            administrator.reads("门店 SH01 已保存");
        }
    }

    private static void showsTheNumberToWhoDials(Person clerk, String number) throws SQLException {
        Locator row = reminder(clerk, "沪G·1127M");
        assertThat(row).containsText("187****6145");
        assertThat(row).not().containsText("18700216145");
        row.locator("[id$=':reveal']").click();
        assertThat(row).containsText("18700216145");
        assertEquals("gujy", revealedBy(number));
    }

    private static String revealedBy(String number) throws SQLException {
        return one("SELECT actor FROM audit_entry WHERE act = 'BookingService.revealPhone' AND subject = ?", number);
    }

    // The follow-up desk may change a booking, but does not note what came of a reminder.
    private static void whoDoesNotRemindHasNoButtonThatIsRefused() {
        try (Person agent = House.enter("hanxy", 1366, 768)) {
            agent.open("/appointment/readiness.xhtml");
            assertThat(agent.row("沪A·9F611").locator("a:has-text('改时间')")).isVisible();
            assertThat(agent.page().locator("[id$=':coming'], [id$=':missed']")).hasCount(0);
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
                        "UPDATE reminder SET due_at = ? WHERE appointment_no = ? AND kind = 'HOUR_AHEAD'")) {
            earlier.setObject(1, TestTime.utc());
            earlier.setString(2, number);
            assertEquals(1, earlier.executeUpdate());
        }
    }

    private static String outcome(String number) throws SQLException {
        return one("SELECT outcome FROM reminder WHERE appointment_no = ? AND outcome IS NOT NULL", number);
    }

    private static String one(String query, String number) throws SQLException {
        try (Connection connection = House.database().orElseThrow().connect();
                PreparedStatement asked = connection.prepareStatement(query)) {
            asked.setString(1, number);
            try (ResultSet row = asked.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        }
    }

    private static Locator reminder(Person person) {
        return reminder(person, PLATE);
    }

    private static Locator reminder(Person person, String plate) {
        return person.page().locator("tr:has([id$=':coming'])", new Page.LocatorOptions().setHasText(plate));
    }
}

package org.jiedai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jiedai.config.TestTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The controller prepares the day ahead: accepts, moves by dragging and by menu, and sees who has too much (A7). */
@ExtendWith(House.class)
class DayAheadIT {
    private static final String PLATE = "沪B·15Z74";
    private static final List<String> CAN = List.of("zhuhf", "liuy", "zhouq", "xub");

    @Test
    @Tag("A7")
    void an_appointment_is_accepted_dragged_to_somebody_who_can_do_it_and_its_bay_changed_by_menu()
            throws SQLException {
        try (Person clerk = House.enter("gujy", 1366, 768);
                Person controller = House.enter("zhaogq", 1366, 768)) {
            assumeTrue(House.database().isPresent(), "what is held is seen in the database only");
            String number = Booking.made(
                    clerk, "13955025965", "胡秀英", "小保养", TestTime.today().plusDays(30));
            String day = BusyDays.value(
                    "SELECT DATE(slot_start + INTERVAL 8 HOUR) FROM appointment WHERE number = ?", number);
            controller.open("/workshop/tomorrow.xhtml?day=" + day);
            Locator card = controller.page().locator("article.card:has-text('" + PLATE + "')");
            assertThat(card).containsText("待确认");
            controller.click("day:acceptAll");
            controller.reads("个建议，前台已收到");
            assertThat(card).containsText("已安排");
            controller.drags(card, lane(controller, "sunjj").locator("header"));
            controller.reads("技能不到");
            assertThat(lane(controller, "sunjj").locator("article.card")).hasCount(0);
            isDragged(controller, card);
            itsBayIsChangedByMenu(controller, card);
            theFrontDeskHolds("6", number);
        }
    }

    @Test
    @Tag("A7")
    void an_appointment_gets_another_technician_and_bay_by_keys_alone() throws SQLException {
        try (Person clerk = House.enter("gujy", 1366, 768);
                Person controller = House.enter("zhaogq", 1366, 768)) {
            assumeTrue(House.database().isPresent(), "what is held is seen in the database only");
            String number = Booking.made(
                    clerk, "15555025262", "郑浩", "小保养", TestTime.today().plusDays(33));
            String day = BusyDays.value(
                    "SELECT DATE(slot_start + INTERVAL 8 HOUR) FROM appointment WHERE number = ?", number);
            controller.open("/workshop/tomorrow.xhtml?day=" + day);
            Locator card = controller.page().locator("[data-appointment='" + number + "']");
            Locator technician = card.locator("select").first();
            String other = CAN.stream()
                    .filter(login -> !login.equals(technician.inputValue()))
                    .findFirst()
                    .orElseThrow();
            String bay = BusyDays.value(
                    "SELECT MIN(b.code) FROM bay b, appointment_plan p WHERE b.store_code = 'SH01' AND b.active"
                            + " AND p.number = ? AND b.kind = p.bay_kind AND b.code <> COALESCE(p.bay, '')",
                    number);
            controller.goesTo(technician.getAttribute("id"));
            chooses(controller, technician, other);
            controller.presses("Tab");
            chooses(controller, card.locator("select").nth(1), bay);
            controller.presses("Tab");
            assertThat(card.locator("[id$=':plan']")).isFocused();
            controller.presses("Enter");
            controller.reads("已安排给");
            assertThat(lane(controller, other).locator("[data-appointment='" + number + "']"))
                    .isVisible();
            controller.page().waitForFunction("() => document.activeElement.closest('main') !== null");
            controller.picture("tomorrow-by-keys");
            theFrontDeskHolds(bay, number);
        }
    }

    private static void chooses(Person person, Locator menu, String value) {
        assertThat(menu).isFocused();
        person.presses("Home");
        person.page().waitForCondition(() -> {
            if (!menu.inputValue().equals(value)) {
                person.presses("ArrowDown");
            }
            return menu.inputValue().equals(value);
        });
    }

    @Test
    @Tag("A7")
    void a_full_day_shows_who_has_too_much_and_who_is_not_placed() throws SQLException {
        assumeTrue(House.database().isPresent(), "a full day cannot be written into a foreign instance");
        LocalDate day = TestTime.today().plusDays(12);
        try (Person controller = House.enter("zhaogq", 1366, 768)) {
            controller.open("/workshop/tomorrow.xhtml?day=" + day.plusDays(1));
            controller.sees("这一天没有预约");
            controller.picture("tomorrow-empty");
            aFullDay(day);
            controller.click("day:before");
            assertThat(lane(controller, "zhouq").locator("header")).containsText("超负荷");
            assertThat(lane(controller, "xub").locator("header")).containsText("接近满负荷");
            controller.sees("未安排技师");
            controller.picture("tomorrow-overloaded");
        } finally {
            BusyDays.noPlans();
        }
    }

    private static void isDragged(Person controller, Locator card) {
        String free = CAN.stream()
                .filter(login -> lane(controller, login).locator("article.card").count() == 0)
                .findFirst()
                .orElseThrow();
        controller.drags(card, lane(controller, free).locator("header"));
        controller.reads("已安排给");
        assertThat(lane(controller, free)).containsText(PLATE);
        controller.picture("tomorrow");
    }

    private static void itsBayIsChangedByMenu(Person controller, Locator card) {
        Locator bay = card.locator("select").nth(1);
        bay.selectOption("12");
        card.locator("[id$=':plan']").click();
        controller.reads("12 号工位做不了");
        bay.selectOption("6");
        card.locator("[id$=':plan']").click();
        controller.reads("6 号工位，前台已收到");
    }

    private static void theFrontDeskHolds(String bay, String number) throws SQLException {
        try (Connection connection = House.database().orElseThrow().connect();
                PreparedStatement held = connection.prepareStatement(
                        "SELECT DISTINCT code FROM slot_hold WHERE appointment_no = ? AND resource = 'BAY'")) {
            held.setString(1, number);
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
                try (ResultSet row = held.executeQuery()) {
                    assertTrue(row.next());
                    assertEquals(bay, row.getString(1));
                }
            });
        }
    }

    private static Locator lane(Person controller, String login) {
        return controller.page().locator("[data-drop=" + login + "]");
    }

    // The store is open for ten hours: Zhou has more work than that, Xu nearly as much; two appointments are nobody's.
    private static void aFullDay(LocalDate day) throws SQLException {
        int number = 0;
        for (String login : List.of("zhouq", "xub", "liuy", "zhuhf", "huw", "sunjj")) {
            int cars = login.equals("zhouq") ? 8 : login.equals("xub") ? 7 : 3;
            for (int car = 0; car < cars; car++) {
                BusyDays.plan(
                        ++number,
                        day.atTime(LocalTime.of(8, 0)).plusMinutes(80L * car),
                        80,
                        login,
                        "" + (number % 8 + 1));
            }
        }
        BusyDays.plan(++number, day.atTime(10, 0), 120, null, "10");
        BusyDays.plan(++number, day.atTime(14, 0), 60, null, null);
    }
}

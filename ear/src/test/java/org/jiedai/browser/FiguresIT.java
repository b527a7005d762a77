package org.jiedai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The figures of the appointments as managers read them. */
@ExtendWith(House.class)
class FiguresIT {
    private static final String PAGE = "/figures/figures.xhtml";

    @BeforeEach
    void the_database_is_ours() {
        assumeTrue(House.database().isPresent(), "rows cannot be put into a foreign instance");
    }

    @Test
    @Tag("A1")
    @Tag("A9")
    void a_manager_reads_each_figure_of_a_day_with_its_counts_and_takes_it_home() throws SQLException, IOException {
        LocalDate day = BusyDays.today().minusDays(6);
        played(day);
        try (Person manager = House.enter("lujp", 1366, 768)) {
            manager.open(PAGE);
            Locator row = manager.page()
                    .locator("table.figures tr")
                    .filter(new Locator.FilterOptions().setHasText(day.toString() + " 周"));
            assertThat(row.locator("td").nth(2)).containsText("50.0%");
            assertThat(row.locator("td").nth(2)).containsText("1 / 2");
            assertThat(row.locator("td").nth(3)).containsText("60.0%");
            assertThat(row.locator("td").nth(3)).containsText("3 / 5");
            assertThat(row.locator("td").nth(4)).containsText("66.7%");
            assertThat(row.locator("td").nth(5)).containsText("15 / ");
            assertThat(row.locator("td").nth(6)).containsText("1 / 4");
            Locator quiet = manager.page()
                    .locator("table.figures tr")
                    .filter(new Locator.FilterOptions()
                            .setHasText(day.minusDays(1).toString() + " 周"));
            assertThat(quiet.locator("td").nth(3)).containsText("—");
            manager.picture("figures");
            Download file = manager.page().waitForDownload(() -> manager.click("figures:csv"));
            Assertions.assertThat(Files.readString(file.path()))
                    .contains(day.toString())
                    .contains("60.0,3,5");
            Assertions.assertThat(Rows.column("SELECT actor FROM audit_entry WHERE act = 'Seen.EXPORTED'"))
                    .containsOnly("lujp");
            manager.at("figures:figuresBy").selectOption("ADVISOR");
            manager.click("figures:show");
            manager.sees("王晓燕");
            manager.picture("figures-people");
        }
    }

    @Test
    @Tag("R1")
    @Tag("R15")
    @Tag("R17")
    @Tag("R24")
    void what_befell_a_visit_is_counted_for_the_day_it_began() throws SQLException {
        LocalDate day = BusyDays.today().minusDays(9);
        visited(day);
        try (Person manager = House.enter("lujp", 1366, 768)) {
            manager.open(PAGE);
            Locator row = manager.page()
                    .locator("table.figures tr")
                    .filter(new Locator.FilterOptions().setHasText(day.toString() + " 周"));
            List<String> counts = List.of("2 / 3", "2 / 3", "1 / 4", "2 / 3", "1 / 3");
            for (int figure = 0; figure < counts.size(); figure++) {
                assertThat(row.locator("td").nth(7 + figure)).containsText(counts.get(figure));
            }
        }
    }

    @Test
    void a_span_that_ends_before_it_begins_is_refused() {
        try (Person manager = House.enter("lujp", 1366, 768)) {
            manager.open(PAGE);
            manager.fill("figures:firstDay", "2026-11-20");
            manager.fill("figures:lastDay", "2026-11-01");
            manager.click("figures:show");
            manager.reads("请对调");
        }
    }

    @Test
    void a_store_says_what_it_wants_to_reach_and_its_floor_compares_with_it() throws SQLException {
        try (Person manager = House.enter("bergt", 1366, 768)) {
            manager.open(PAGE);
            Locator onTime = manager.page()
                    .locator("#targets .field")
                    .filter(new Locator.FilterOptions().setHasText("Delivered on time"))
                    .locator("input");
            assertThat(onTime).hasValue("95");
            onTime.fill("101");
            manager.click("targets:saveTargets");
            manager.reads("a percentage from 1 to 100");
            onTime.fill("８１");
            manager.click("targets:saveTargets");
            manager.reads("The targets are saved");
            manager.picture("figures-targets");
            manager.open("/frontdesk/floor.xhtml");
            manager.sees("Target 81%");
            manager.open(PAGE);
            onTime.fill("");
            manager.click("targets:saveTargets");
            manager.reads("The targets are saved");
            manager.open("/frontdesk/floor.xhtml");
            manager.sees("Last 7 days");
            assertThat(manager.page().locator("main")).not().containsText("null");
            Assertions.assertThat(Rows.column("SELECT became FROM audit_change WHERE field = 'Figure.ON_TIME'"))
                    .containsExactlyInAnyOrder("81%", "");
        }
    }

    @Test
    void the_group_manager_sees_all_stores_side_by_side() {
        try (Person manager = House.enterStore("qianlq", "SH02")) {
            manager.open(PAGE);
            manager.sees("浦东");
            manager.sees("虹桥");
            manager.picture("figures-group");
        }
        try (Person manager = House.enter("lujp", 1366, 768)) {
            manager.open(PAGE);
            manager.sees("浦东");
            assertThat(manager.page().locator("table.figures")).not().containsText("虹桥");
        }
    }

    // Five were promised a slot, three came, one of them with everything ready; one call came to nothing; two of three
    // calls were answered in time.
    private static void played(LocalDate day) throws SQLException {
        String ap = "AP-SH01-" + day.toString().replace("-", "") + "-870";
        Instant nine = BusyDays.at(day, 9, 0);
        BusyDays.appointment(ap + 1, "ARRIVED", nine, "wangxy", "1", true);
        BusyDays.prepared(ap + 1, nine.minusSeconds(3600));
        BusyDays.appointment(ap + 2, "ARRIVED", nine, "chenlei", "2", true);
        BusyDays.prepared(ap + 2, nine.plusSeconds(60));
        BusyDays.appointment(ap + 3, "ARRIVED", nine, "zhangmin", "3", false);
        BusyDays.appointment(ap + 4, "NO_SHOW", nine, "wangxy", "4", false);
        BusyDays.appointment(ap + 5, "CANCELLED", nine, "wangxy", "5", false);
        BusyDays.done(ap + 5, "AppointmentAct.BOOK", nine.minusSeconds(90_000));
        BusyDays.appointment(ap + 6, "CANCELLED", nine, "wangxy", "6", false);
        String ca = "CA-SH01-" + day.toString().replace("-", "") + "-870";
        BusyDays.call(ca + 1, nine, true, "gujy");
        BusyDays.call(ca + 2, nine, true, "gujy");
        BusyDays.call(ca + 3, nine, false, null);
        // Nobody measured how long it rang; or it was we who called, as for a follow-up.
        BusyDays.call(ca + 4, nine, true, "hanxy");
        Rows.run("UPDATE call_record SET rang_at = NULL, answered_at = changed_at WHERE number = '" + ca + "4'");
        String ro = "RO-SH01-" + day.toString().replace("-", "") + "-870";
        BusyDays.visit(ro + 1, ap + 1, nine);
        BusyDays.visit(ro + 2, null, nine);
    }

    // Two of three were greeted in time, one was repaired twice, of four further operations one was wanted; two left in
    // time, one of them only because the time was promised anew.
    private static void visited(LocalDate day) throws SQLException {
        String visit = "RO-SH01-" + day.toString().replace("-", "") + "-880";
        int[] greetedAfter = {10, 40, 15};
        int[] leftAfter = {100, 300, 50};
        for (int car = 0; car < greetedAfter.length; car++) {
            String number = visit + car;
            BusyDays.visit(number, null, BusyDays.at(day, 9, 0));
            BusyDays.greeted(number, BusyDays.at(day, 9, 0), greetedAfter[car]);
            BusyDays.left(number, BusyDays.at(day, 9, 0).plusSeconds(60L * leftAfter[car]), BusyDays.at(day, 11, 0));
            Rows.run(
                    "UPDATE repair_order SET first_promise = date_add('%s 00:00', interval 120 minute) WHERE number = '%s'"
                            .formatted(day, number));
        }
        Rows.run("UPDATE repair_order SET reworks = 1 WHERE number = '" + visit + "1'");
        BusyDays.answered(visit + "1", true, false, false, false);
    }
}

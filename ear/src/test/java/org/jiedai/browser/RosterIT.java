package org.jiedai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The manager plans who works when (R1, A2). */
@ExtendWith(House.class)
class RosterIT {
    private static final String PAGE = "/roster/roster.xhtml";

    @Test
    @Tag("R1")
    void a_shift_is_added_and_a_washers_usual_week_is_made_of_it() {
        try (Person manager = House.enter("lujp", 1366, 768)) {
            manager.open(PAGE);
            shift(manager, "T1", "盘点班", "08:00", "07:00");
            manager.reads("要早于下班时间");
            manager.fill("roster:shiftTo_input", "16:30");
            manager.click("roster:saveShift");
            manager.reads("班次已保存：盘点班");
            inRow(manager, "丁福生").locator("th a").click();
            manager.waitsFor("[id='roster:savePlan']");
            manager.page().locator("[id='roster:usual:0:shift']").selectOption("T1");
            manager.page().locator("[id='roster:usual:2:shift']").selectOption("");
            manager.page().locator("[id='roster:usual:6:shift']").selectOption("T1");
            manager.click("roster:savePlan");
            manager.reads("固定班次已保存");
            assertThat(cell(manager, "丁福生", 0)).containsText("盘点班");
            assertThat(cell(manager, "丁福生", 2)).containsText("休息");
            assertThat(cell(manager, "丁福生", 6)).containsText("盘点班");
            manager.picture("duty-roster");
            manager.page().locator("tr:has-text('盘点班') >> text=修改").last().click();
            manager.waitsFor("[id='roster:dropShift']");
            manager.click("roster:dropShift");
            manager.click("sureYes");
            manager.reads("还在固定班次中使用");
        }
    }

    @Test
    @Tag("A2")
    @Tag("A9")
    void who_is_booked_with_an_advisor_on_leave_is_named_and_others_take_it_at_its_time() throws SQLException {
        assumeTrue(House.database().isPresent(), "rows cannot be put into a foreign instance");
        LocalDate day = BusyDays.workingWednesday(BusyDays.today().plusMonths(2));
        String number = "AP-SH01-%s-8771".formatted(day.toString().replace("-", ""));
        BusyDays.appointment(number, "BOOKED", BusyDays.at(day, 10, 0), "zhangmin", "1", false);
        Rows.run("UPDATE appointment_item SET operation_code = 'MT-0020' WHERE appointment_id ="
                + " (SELECT id FROM appointment WHERE number = '" + number + "')");
        try (Person manager = House.enter("lujp", 1366, 768);
                Person clerk = House.enter("gujy", 1366, 768)) {
            manager.open(PAGE);
            weekOf(manager, day);
            cell(manager, "张敏", day.getDayOfWeek().getValue() - 1).locator("a").click();
            manager.waitsFor("[id='roster:dutyWhat']");
            assertThat(manager.page().locator(".ui-messages")).hasText("");
            manager.page().locator("[id='roster:dutyWhat']").selectOption("OTHER_HOURS");
            manager.waitsFor("[id='roster:dutyFrom_input']");
            manager.fill("roster:dutyFrom_input", "18:00");
            manager.fill("roster:dutyTo_input", "09:00");
            manager.click("roster:save");
            manager.reads("上班时间 18:00 要早于下班时间 09:00");
            manager.page().locator("[id='roster:dutyWhat']").selectOption("LEAVE");
            manager.fill("roster:dutyNote", "年假");
            manager.click("roster:save");
            manager.reads("测试客户 沪T·87719 " + day.toString().substring(5) + " 10:00");
            assertThat(cell(manager, "张敏", day.getDayOfWeek().getValue() - 1)).containsText("请假");
            manager.picture("booked-with-who-is-on-leave");
            clerk.open("/appointment/appointments.xhtml");
            Locator row = clerk.page().locator("tr:has-text('沪T·87719'):has-text('顾问不在岗')");
            assertThat(row).containsText("改时间");
            clerk.picture("pass-on-who-is-booked-with-who-is-away");
            row.locator("text=转给他人").click();
            clerk.reads("已转给他人");
            assertThat(clerk.page().locator("text=顾问不在岗")).hasCount(0);
            assertThat(BusyDays.value("SELECT advisor FROM appointment WHERE number = ?", number))
                    .isNotEqualTo("zhangmin");
        } finally {
            Rows.run("DELETE FROM slot_hold WHERE appointment_no = '" + number + "'");
            Rows.run("UPDATE appointment SET state = 'CANCELLED' WHERE number = '" + number + "'");
        }
    }

    @Test
    void what_is_no_day_and_what_is_no_time_is_said_in_words_and_stays_to_be_put_right() {
        try (Person manager = House.enter("lujp", 1366, 768)) {
            manager.open(PAGE);
            weekOf(manager, BusyDays.today().plusWeeks(1));
            cell(manager, "蒋小龙", 0).locator("a").click();
            manager.waitsFor("[id='roster:dutyWhat']");
            manager.fill("roster:dutyLast_input", "2026-02-31");
            manager.click("roster:save");
            manager.reads("“2026-02-31”不是日期");
            assertThat(manager.at("roster:dutyLast_input")).hasValue("2026-02-31");
            manager.click("roster:addShift");
            manager.waitsFor("[id='roster:saveShift']");
            manager.fill("roster:shiftFrom_input", "25:99");
            manager.click("roster:saveShift");
            manager.reads("“25:99”不是时间");
            // What was mistyped for one person is not shown for the next.
            cell(manager, "蒋小龙", 3).locator("a").click();
            assertThat(manager.at("roster:dutyLast_input"))
                    .hasValue(BusyDays.today()
                            .plusWeeks(1)
                            .with(DayOfWeek.THURSDAY)
                            .toString());
        }
    }

    @Test
    @Tag("R1")
    void two_who_plan_one_person_meet() {
        try (Person manager = House.enter("lujp", 1366, 768);
                Person other = House.enterStore("admin", "SH01")) {
            LocalDate monday = BusyDays.today().plusWeeks(5).with(DayOfWeek.MONDAY);
            for (Person one : new Person[] {manager, other}) {
                one.open(PAGE);
                weekOf(one, monday);
                cell(one, "蒋小龙", 0).locator("a").click();
                one.waitsFor("[id='roster:dutyWhat']");
                one.page().locator("[id='roster:dutyWhat']").selectOption("TRAINING");
            }
            manager.click("roster:save");
            manager.reads("已登记");
            other.click("roster:save");
            other.reads("刚才已被别人修改");
        }
    }

    private static void shift(Person manager, String code, String name, String from, String to) {
        manager.click("roster:addShift");
        manager.waitsFor("[id='roster:saveShift']");
        manager.fill("roster:shiftCode", code);
        manager.fill("roster:shiftName", name);
        manager.fill("roster:shiftFrom_input", from);
        manager.fill("roster:shiftTo_input", to);
        manager.click("roster:saveShift");
    }

    private static void weekOf(Person manager, LocalDate day) {
        String monday = day.with(DayOfWeek.MONDAY).toString();
        Locator shown = manager.page().locator("h1");
        for (int i = 0; i < 12 && !shown.innerText().contains(monday); i++) {
            String before = shown.innerText();
            manager.click("roster:after");
            assertThat(shown).not().hasText(before);
        }
        assertThat(shown).containsText(monday);
    }

    private static Locator inRow(Person manager, String name) {
        return manager.page().locator("table.roster tbody tr:has-text('" + name + "')");
    }

    private static Locator cell(Person manager, String name, int day) {
        return inRow(manager, name).locator("td").nth(day);
    }
}

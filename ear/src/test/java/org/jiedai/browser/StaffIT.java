package org.jiedai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The administrator takes people on, gives them their desks and takes them back. */
@ExtendWith(House.class)
class StaffIT {
    private static final String ONCE = "gehao-ren-2026";
    private static final String PASSWORD = "xiche-dashi-26";
    private static final String WAITS = "沪A7W441";

    @Test
    void a_new_person_gets_a_desk_and_signs_in() {
        try (Person administrator = House.enterStore("admin", "SH01")) {
            administrator.click("staff:add");
            isEntered(administrator, "shixl");
            administrator.reads("已建立");
            administrator
                    .page()
                    .waitForResponse(
                            answer -> "POST".equals(answer.request().method()),
                            () -> administrator.at("staff:storeCode").selectOption("SH01"));
            administrator.page().waitForTimeout(300);
            administrator.page().locator("[name='staff:roles'][value='WASHER']").check();
            administrator.click("staff:hold");
            administrator.reads("已保存");
            choosesAPassword("shixl");
            mayEnter("shixl");
            // They changed their record when they chose the password: what the page shows is older.
            administrator.open("/staff/staff.xhtml");
            opens(administrator, "shixl");
            administrator.click("staff:deactivate");
            assertThat(administrator.at("sureNo")).isVisible();
            administrator.presses("Escape");
            assertThat(administrator.at("sureNo")).isHidden();
            assertThat(administrator.at("staff:deactivate")).isFocused();
            administrator.presses("Enter");
            administrator.click("sureYes");
            administrator.reads("已停用，不能再登录");
            mayNotEnter("shixl");
        }
    }

    @Test
    @Tag("R1")
    @Tag("A6")
    void who_leaves_hands_over_what_hangs_on_them_and_is_deactivated_only_then() throws SQLException {
        String booking = "AP-SH01-20991231-7001";
        try (Person administrator = House.enterStore("admin", "SH01")) {
            administrator.click("staff:add");
            isEntered(administrator, "weiyl");
            administrator.reads("已建立");
            BusyDays.appointment(
                    booking, "BOOKED", BusyDays.at(LocalDate.of(2099, 12, 31), 10, 0), "weiyl", "A1", false);
            Rows.run("""
                    UPDATE appointment_item i JOIN appointment a ON a.id = i.appointment_id
                    SET i.operation_code = 'MT-0020' WHERE a.number = '%s'""".formatted(booking));
            administrator.open("/staff/staff.xhtml");
            opens(administrator, "weiyl");
            Locator advises = administrator.page().locator("input[value='SERVICE_ADVISOR']");
            advises.check();
            administrator.click("staff:hold");
            administrator.reads("角色已保存");
            advises.uncheck();
            administrator.click("staff:hold");
            administrator.reads("待到店预约 1 个");
            assertThat(administrator.at("staff:hold")).hasText("仍要保存角色");
            administrator.click("staff:deactivate");
            administrator.click("sureYes");
            administrator.reads("在“名下工作”里选好接手人");
            isCalled("weiyl");
            administrator.open("/staff/staff.xhtml");
            opens(administrator, "weiyl");
            isHandedOver(administrator, booking);
            isDeactivatedFromAnotherStoreAndTheBoardFollows("weiyl");
            // Whoever waited for them is called by somebody else.
            assertEquals(
                    List.of("1"),
                    Rows.column("SELECT called_advisor <> 'weiyl' FROM arrival WHERE plate = '" + WAITS + "'"));
            assertEquals(
                    List.of("ArrivalAct.CALL_ANOTHER"),
                    Rows.column("SELECT h.act FROM history h JOIN arrival a ON a.number = h.subject WHERE a.plate = '"
                            + WAITS + "' AND h.actor = 'admin'"));
        } finally {
            Rows.run("UPDATE arrival SET state = 'LEFT' WHERE plate = '" + WAITS + "'");
            Rows.run("DELETE FROM slot_hold WHERE appointment_no = '" + booking + "'");
            Rows.run("DELETE i FROM appointment_item i JOIN appointment a ON a.id = i.appointment_id WHERE a.number = '"
                    + booking + "'");
            Rows.run("DELETE FROM appointment WHERE number = '" + booking + "'");
        }
    }

    private static void isHandedOver(Person administrator, String booking) throws SQLException {
        Locator work = administrator.at("staff:work");
        assertThat(work).containsText("预约接待 · 1");
        assertThat(work).containsText("已叫号待接待 · 1");
        assertThat(work).containsText(booking);
        administrator.click("staff:handOver");
        administrator.reads("还没有选接手人");
        Locator taker = work.locator("label:has-text('预约接待') + select");
        assertThat(taker.locator("option[value='weiyl']")).hasCount(0);
        taker.selectOption("wangxy");
        administrator.picture("staff-work-in-hand");
        administrator.click("staff:handOver");
        administrator.reads("已移交 1 项");
        assertThat(work).not().containsText(booking);
        assertEquals(
                List.of("wangxy"), Rows.column("SELECT advisor FROM appointment WHERE number = '" + booking + "'"));
        assertEquals(
                List.of("weiyl → wangxy"),
                Rows.column("SELECT CONCAT(was, ' → ', became) FROM audit_change WHERE subject = '" + booking + "'"));
    }

    @Test
    void what_hangs_on_a_person_is_counted_at_every_desk() throws SQLException {
        Visit visit = new Visit("沪C·23100", "wujj").arrives().isReceived();
        visit.isEstimated().isSigned().isReleased().isAssigned();
        BusyDays.complaint("CP-SH01-20991231-7001", "wujj");
        PlainBrowser administrator = new PlainBrowser(House.address()).signedIn("admin");
        assertThat(administrator
                        .does(administrator.person("xub"), ":deactivate", Map.of())
                        .text())
                .contains("待到店预约 %s 个、在店工单 0 张、未完派工单 %s 张、未结抱怨 0 件"
                        .formatted(
                                Rows.column("""
                                        SELECT COUNT(*) FROM (
                                        SELECT number FROM appointment WHERE state = 'BOOKED' AND technician = 'xub'
                                        UNION SELECT number FROM appointment_plan
                                        WHERE state IN ('PROPOSED', 'PLANNED') AND technician = 'xub') b""").get(0),
                                left("work_ticket", "state IN ('ASSIGNED', 'WORKING') AND technician = 'xub'")));
        assertThat(administrator
                        .does(administrator.person("wujj"), ":deactivate", Map.of())
                        .text())
                .contains("待到店预约 %s 个、在店工单 %s 张、未完派工单 0 张、未结抱怨 1 件"
                        .formatted(
                                left("appointment", "state = 'BOOKED' AND advisor = 'wujj'"),
                                left("repair_order", "state NOT IN ('CLOSED', 'CANCELLED') AND advisor = 'wujj'")));
    }

    private static String left(String table, String whose) throws SQLException {
        return Rows.column("SELECT COUNT(*) FROM " + table + " WHERE " + whose).get(0);
    }

    private static void isDeactivatedFromAnotherStoreAndTheBoardFollows(String advisor) {
        try (Person board = House.enter("wangxy", 1366, 768)) {
            Locator waiting = board.page().locator(".arrival:has-text('7W441')");
            assertThat(waiting).containsText("施小龙");
            PlainBrowser elsewhere = new PlainBrowser(House.address()).signedIn("admin", "jiedai-demo", "SH02");
            Document card = elsewhere.person(advisor);
            assertThat(elsewhere.does(card, ":deactivate", Map.of()).text()).contains("已停用，不能再登录");
            assertThat(waiting).not().containsText("施小龙");
        }
    }

    private static void isCalled(String advisor) throws SQLException {
        try (Person other = House.enter("wangxy", 1366, 768)) {
            other.fill("desk:plate", WAITS);
            other.click("desk:arrive");
            other.sees("沪A·7W441");
        }
        Rows.run("UPDATE arrival SET called_advisor = '" + advisor + "' WHERE plate = '" + WAITS + "'");
    }

    @Test
    void a_log_in_that_is_taken_is_refused_and_nothing_typed_is_lost() {
        try (Person administrator = House.enterStore("admin", "SH01")) {
            administrator.click("staff:add");
            isEntered(administrator, "wangxy");
            administrator.reads("工号 wangxy 已有人使用");
            assertThat(administrator.at("staff:newLogin")).hasValue("wangxy");
            assertThat(administrator.at("staff:staffName")).hasValue("施小龙");
        }
    }

    @Test
    void the_last_administrator_stays() {
        try (Person administrator = House.enterStore("admin", "SH01")) {
            opens(administrator, "admin");
            administrator.click("staff:deactivate");
            administrator.click("sureYes");
            administrator.reads("系统管理员 是最后一位在岗管理员");
        }
    }

    @Test
    @Tag("A1")
    void a_person_gets_a_telephone_and_an_extension_that_cannot_be_dialled_is_refused() {
        try (Person administrator = House.enterStore("admin", "SH01")) {
            opens(administrator, "wujj");
            administrator.fill("staff:extension", "8a");
            administrator.click("staff:sitAt");
            administrator.reads("分机号应为 2 至 8 位数字");
            assertThat(administrator.at("staff:extension")).hasValue("8a");
            administrator.fill("staff:extension", "8114");
            administrator.click("staff:sitAt");
            administrator.reads("下一通来电起生效");
            assertThat(administrator.page().locator("tr.on")).containsText("8114");
            administrator.picture("staff-extension");
        }
    }

    @Test
    void a_button_opens_the_person_of_its_row_though_the_list_has_moved_since_and_says_who_is_gone() {
        try (Person one = House.enterStore("admin", "SH01");
                Person other = House.enterStore("admin", "SH02")) {
            finds(one, 1, "吴俊杰");
            // Their log-in comes before all others: every row has moved down.
            other.click("staff:add");
            isEntered(other, "aazhen", "吴俊杰");
            other.reads("已建立");
            one.page().locator("[data-row='wujj']").click();
            assertThat(one.page().locator("main h2").first()).hasText("wujj");
            one.page().locator("[data-row='wujj']").evaluate("e => { e.dataset.row = 'nobody'; }");
            one.page().locator("[data-row='nobody']").click();
            one.reads("找不到 nobody");
        }
    }

    @Test
    void who_is_at_work_is_filtered_sorted_and_taken_home() throws IOException {
        try (Person administrator = House.enterStore("admin", "SH01")) {
            finds(administrator, 1, "WEBERG");
            assertThat(administrator.page().locator("[id='staff:table']")).containsText("没有找到人员");
            finds(administrator, 1, "berg");
            Download csv = administrator.page().waitForDownload(() -> administrator.click("staff:csv"));
            assertThat(Files.readString(csv.path())).contains("bergt").doesNotContain("wujj");
            administrator.at("staff:table").locator("select.one-of").selectOption("false");
            assertThat(administrator.page().locator("[id='staff:table']")).containsText("没有找到人员");
        }
    }

    /** Finds a person by their log-in, and opens their card. */
    static void opens(Person administrator, String login) {
        finds(administrator, 0, login);
        assertThat(administrator.page().locator("[id='staff:table'] .ui-datatable-data > tr"))
                .hasCount(1);
        administrator.page().locator("[data-row='" + login + "']").click();
        assertThat(administrator.page().locator("main h2").first()).hasText(login);
    }

    private static void finds(Person administrator, int column, String text) {
        Locator filter = administrator
                .page()
                .locator("[id^='staff:table'][id$=':filter']")
                .nth(column);
        filter.fill("");
        administrator
                .page()
                .waitForResponse(
                        answer -> "POST".equals(answer.request().method()), () -> filter.pressSequentially(text));
        assertThat(filter).hasValue(text);
    }

    private static void isEntered(Person administrator, String login) {
        isEntered(administrator, login, "施小龙");
    }

    private static void isEntered(Person administrator, String login, String name) {
        administrator.fill("staff:newLogin", login);
        administrator.fill("staff:staffName", name);
        administrator.fill("staff:staffNameEn", "Shi Xiaolong");
        administrator.fill("staff:newPassword", ONCE);
        administrator.click("staff:join");
    }

    private static void choosesAPassword(String login) {
        try (Person washer = House.enter(null, 1280, 800)) {
            washer.open("/login.xhtml");
            washer.fill("form:login", login);
            washer.fill("form:password", ONCE);
            washer.clickTo("form:enter", "/staff/sessions.xhtml");
            washer.open("/wash/line.xhtml");
            washer.sees("您现在的密码是别人设的");
            washer.fill("keys:present", ONCE);
            washer.fill("keys:wanted", PASSWORD);
            washer.clickTo("keys:choosePassword", "/login.xhtml");
        }
    }

    private static void mayEnter(String login) {
        try (Person washer = House.enter(null, 1280, 800)) {
            washer.open("/login.xhtml");
            washer.fill("form:login", login);
            washer.fill("form:password", PASSWORD);
            washer.clickTo("form:enter", "/wash/line.xhtml");
        }
    }

    private static void mayNotEnter(String login) {
        try (Person washer = House.enter(null, 1280, 800)) {
            washer.open("/login.xhtml");
            washer.fill("form:login", login);
            washer.fill("form:password", PASSWORD);
            washer.click("form:enter");
            washer.reads("工号或密码不对");
        }
    }
}

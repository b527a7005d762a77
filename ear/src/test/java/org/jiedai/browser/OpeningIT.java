package org.jiedai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jiedai.config.FirstAdministrator;
import org.jiedai.config.Instance;
import org.jiedai.config.Settings;
import org.jiedai.shared.Role;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A dealer group opens its first store: an installation without demo data, the administrator that {@code config/run
 * admin} makes, the sample files, and screens. No SQL.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OpeningIT {
    private static final String ONCE = "einmal-und-nie-4711";
    private static final String OWN = "werkstatt-morgen-77";
    private static final Path SAMPLES = Path.of("../config/samples");
    private static final List<String> FILES = List.of(
            "1-models.csv",
            "2-parts.csv",
            "3-operations.csv",
            "4-model-work.csv",
            "5-supersessions.csv",
            "6-schedules.csv",
            "7-menus.csv",
            "8-bays.csv",
            "9-shelf-places.csv",
            "10-stock.csv",
            "11-customers.csv",
            "12-national-days.csv",
            "13-labour-rates.csv",
            "14-discount-limits.csv",
            "15-store-prices.csv");
    private static final Map<String, Role> STAFF = Map.of(
            "gujy", Role.INFORMATION_CLERK,
            "wangxy", Role.SERVICE_ADVISOR,
            "zhaogq", Role.WORKSHOP_CONTROLLER,
            "xub", Role.TECHNICIAN,
            "qinh", Role.PARTS_SUPERVISOR,
            "guozm", Role.STOREKEEPER,
            "dingfs", Role.WASHER,
            "shenyl", Role.CASHIER,
            "hanxy", Role.FOLLOW_UP_AGENT,
            "lujp", Role.SERVICE_MANAGER);

    private static Instance jiedai;
    private static House house;

    @BeforeAll
    static void start() {
        jiedai = Instance.start(
                Settings.forTest(Path.of(".."), Path.of("target/it/opening")).withoutDemo());
        new FirstAdministrator(jiedai.database()).create("boss", "老板", OWN.toCharArray());
        house = House.around(jiedai, OWN);
    }

    @AfterAll
    static void stop() {
        if (house != null) {
            house.close();
        }
    }

    @Test
    @Order(1)
    void an_administrator_founds_a_store_and_is_told_what_is_missing() {
        try (Person boss = House.enter("boss", 1366, 768)) {
            boss.open("/store/stores.xhtml");
            Map<String, String> store = Map.ofEntries(
                    Map.entry("code", "SH01"),
                    Map.entry("storeName", "新城店"),
                    Map.entry("storeNameEn", "New Town"),
                    Map.entry("groupName", "新城集团"),
                    Map.entry("phone", "021-55550000"),
                    Map.entry("taxNumber", "91310115MA1K7D2C12"),
                    Map.entry("address", "新城路 1 号"),
                    Map.entry("homeProvince", "沪"),
                    Map.entry("labourRate", "260"),
                    // It is whatever time it is, and somebody must be there.
                    Map.entry("opens", "00:00"),
                    Map.entry("closes", "23:59"),
                    Map.entry("slotMinutes", "30"),
                    Map.entry("followUpDays", "3"),
                    Map.entry("ringSeconds", "15"));
            store.forEach((field, value) -> boss.fill("stores:" + field, value));
            boss.click("stores:save");
            boss.reads("门店 SH01 已建立");
        }
        try (Person boss = House.enterStore("boss", "SH01")) {
            boss.open("/masterdata/imports.xhtml");
            assertThat(boss.page().locator("#first .chip.risk")).hasText("▲ 还差 16 项");
        }
    }

    @Test
    @Order(2)
    void the_sample_files_are_imported_and_once_more_change_nothing() {
        try (Person boss = House.enterStore("boss", "SH01")) {
            boss.open("/masterdata/imports.xhtml");
            Download template = boss.page().waitForDownload(() -> boss.click("bring:sheets:0:template"));
            assertThat(template.suggestedFilename()).isEqualTo("车型.xlsx");
            for (int sheet = 0; sheet < FILES.size(); sheet++) {
                brings(boss, sheet, FILES.get(sheet));
                assertThat(run(boss)).containsText("错误 0");
                run(boss).locator("[data-act$='_take']").click();
                assertThat(run(boss)).containsText("已导入");
            }
            for (int sheet = 0; sheet < FILES.size(); sheet++) {
                brings(boss, sheet, FILES.get(sheet));
                assertThat(run(boss)).containsText("新增 0 · 更改 0");
                assertThat(run(boss)).containsText("错误 0");
            }
            boss.picture("imports");
        }
    }

    @Test
    @Order(3)
    void people_join_on_the_staff_page_and_the_store_is_ready_to_open() {
        try (Person boss = House.enterStore("boss", "SH01")) {
            boss.open("/staff/staff.xhtml");
            STAFF.forEach((login, role) -> joins(boss, login, role));
            boss.open("/masterdata/imports.xhtml");
            assertThat(boss.page().locator("#first .chip").first()).hasText("● 可以开业");
        }
        choosesAPassword("gujy");
        STAFF.keySet().stream()
                .filter(login -> !login.equals("gujy"))
                .forEach(OpeningIT::choosesAPasswordWithoutAWindow);
    }

    @Test
    @Order(4)
    void a_second_store_is_opened_like_the_first_with_what_is_a_stores_own_to_decide() throws SQLException {
        Rows.run("INSERT INTO store_targets (store_code, set_at) VALUES ('SH01', '2026-11-30 08:00:00')");
        Rows.run("INSERT INTO figure_target (store_code, figure, percent) VALUES ('SH01', 'ON_TIME', 91)");
        try (Person boss = House.enterStore("boss", "SH01")) {
            boss.open("/store/stores.xhtml");
            boss.click("stores:add");
            boss.page().locator("[id='stores:like']").selectOption("SH01");
            assertThat(boss.at("stores:groupName")).hasValue("新城集团");
            boss.fill("stores:code", "SH02");
            boss.fill("stores:storeName", "旧城店");
            boss.fill("stores:storeNameEn", "Old Town");
            boss.fill("stores:phone", "021-55550001");
            boss.fill("stores:taxNumber", "91310115MA1K7D2C12");
            boss.fill("stores:address", "旧城路 1 号");
            boss.click("stores:save");
            boss.reads("门店 SH02 已建立");
        }
        for (String table : List.of("bay", "shelf_place")) {
            String codes = "SELECT GROUP_CONCAT(code ORDER BY code) FROM " + table + " WHERE store_code = '%s'";
            assertThat(Rows.column(codes.formatted("SH02"))).isEqualTo(Rows.column(codes.formatted("SH01")));
        }
        isTheSame("SELECT CONCAT(trade, payer, amount) FROM labour_rate WHERE store_code = '%s' ORDER BY 1");
        isTheSame("SELECT CONCAT(part_code, payer, amount) FROM part_price WHERE store_code = '%s' ORDER BY 1");
        isTheSame("SELECT CONCAT(figure, percent) FROM figure_target WHERE store_code = '%s' ORDER BY 1");
        assertThat(Rows.column("SELECT COUNT(*) FROM vehicle WHERE store_code = 'SH02'"))
                .containsExactly("0");
    }

    @Test
    @Order(5)
    void the_first_appointment_is_booked_and_the_first_car_goes_through_every_desk() throws Exception {
        try (Person clerk = House.enter("gujy", 1366, 768)) {
            clerk.open("/appointment/appointments.xhtml");
            assertThat(Booking.made(clerk, "15802104299", "李建国", "更换空调滤芯", Comparator.naturalOrder()))
                    .startsWith("AP-SH01-");
        }
        Visit visit = new Visit("沪A·DZ3079", "wangxy")
                .arrives()
                .isReceived()
                .isEstimated()
                .isSigned();
        visit.isReleased()
                .isAssigned()
                .isRepaired()
                .isInspected()
                .isShown()
                .isPaid()
                .isSeenOff();
        assertThat(Rows.column("SELECT DISTINCT rate FROM estimate_line"))
                .as("the imported rate of the trade, not the store's usual one")
                .contains("288.00");
        try (Person agent = House.enter("hanxy", 1366, 768)) {
            agent.open("/followup/call.xhtml?no=" + visit.order());
            agent.waitsFor("[id$=':begin']");
        }
        assertThat(jiedai.logFile()).content().doesNotContainPattern("(WARN|SEVERE|ERROR) +\\[org\\.(jiedai|eclipse)");
    }

    private static void isTheSame(String rows) throws SQLException {
        assertThat(Rows.column(rows.formatted("SH02"))).isNotEmpty().isEqualTo(Rows.column(rows.formatted("SH01")));
    }

    private static void brings(Person boss, int sheet, String file) {
        boss.open("/masterdata/imports.xhtml");
        if (sheet > 0) {
            boss.click("bring:sheets:" + sheet + ":choose");
        }
        assertThat(boss.at("bring:sheets:" + sheet + ":choose")).hasAttribute("aria-pressed", "true");
        boss.page().locator("input[type=file]").setInputFiles(SAMPLES.resolve(file));
        boss.click("bring:check");
        assertThat(run(boss)).containsText(file);
        assertThat(run(boss)).containsText("待导入");
    }

    private static Locator run(Person boss) {
        return boss.page().locator("#imports tbody tr").first();
    }

    private static void joins(Person boss, String login, Role role) {
        boss.click("staff:add");
        boss.fill("staff:newLogin", login);
        boss.fill("staff:staffName", "员工" + login);
        boss.fill("staff:staffNameEn", login);
        boss.fill("staff:newPassword", ONCE);
        boss.click("staff:join");
        boss.reads("已建立");
        boss.page().locator("[name='staff:roles'][value='" + role + "']").check();
        boss.click("staff:hold");
        boss.reads("角色已保存");
        if (role == Role.TECHNICIAN) {
            List<Locator> levels =
                    boss.page().locator("[id^='staff:trades:'][id$=':level']").all();
            levels.forEach(level -> level.selectOption("5"));
            boss.click("staff:master");
            boss.reads("已保存。");
        }
    }

    private static void choosesAPasswordWithoutAWindow(String login) {
        PlainBrowser browser = new PlainBrowser(House.address());
        Document asked = browser.does(
                browser.page("/login.xhtml"), ":enter", Map.of("form:login", login, "form:password", ONCE));
        browser.does(asked, ":choosePassword", Map.of("keys:present", ONCE, "keys:wanted", OWN));
    }

    private static void choosesAPassword(String login) {
        try (Person person = House.enter(null, 1366, 768)) {
            person.open("/login.xhtml");
            person.fill("form:login", login);
            person.fill("form:password", ONCE);
            person.clickTo("form:enter", "/staff/sessions.xhtml");
            person.fill("keys:present", ONCE);
            person.fill("keys:wanted", OWN);
            person.clickTo("keys:choosePassword", "/login.xhtml");
        }
    }
}

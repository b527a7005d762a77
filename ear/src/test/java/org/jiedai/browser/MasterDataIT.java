package org.jiedai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.sql.SQLException;
import java.util.List;
import org.jiedai.masterdata.MasterSheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the whole group works with: customers, vehicles, operations, parts, bays and stores. */
@ExtendWith(House.class)
class MasterDataIT {

    @Test
    @Tag("A5")
    void a_store_says_its_own_words_on_the_telephone_and_the_usual_ones_again() {
        try (Person manager = House.enter("lujp", 1366, 768);
                Person clerk = House.enter("gujy", 1366, 768)) {
            manager.open("/masterdata/master-data.xhtml");
            says(manager, "{store}，{clerk}为您服务");
            manager.picture("scripts");
            clerk.open("/appointment/appointments.xhtml");
            assertThat(clerk.page().locator(".script")).hasText("申城汽车浦东店，顾佳怡为您服务");
            says(manager, "");
            clerk.open("/appointment/appointments.xhtml");
            assertThat(clerk.page().locator(".script")).containsText("我是顾佳怡，请问有什么可以帮您");
        }
    }

    @Test
    @Tag("A3")
    void an_insurers_rate_has_days_and_another_one_that_shares_a_day_with_it_is_refused() throws SQLException {
        try (Person manager = House.enter("lujp", 1366, 768)) {
            manager.open("/masterdata/master-data.xhtml?sheet=LABOUR_RATES");
            rate(manager, "2026-12-01", "2026-12-31", "321");
            manager.reads("已保存");
            manager.page().locator("[id='master:table']").getByText("321.00").waitFor();
            rate(manager, "2026-12-10", "2026-12-20", "310");
            manager.reads("与同一项目 2026-12-01 至 2026-12-31 的另一条限期价格有重叠");
            manager.picture("labour-rates");
            rate(manager, "2026-12-10", "2026-12-01", "310");
            manager.reads("截止日期 2026-12-01 早于生效日期 2026-12-10");
            rate(manager, "2027-01-01", "", "330");
            manager.reads("已保存");
            manager.fill("master:fields:4:text", "1,330");
            manager.click("master:save");
            assertThat(manager.page().locator(".history")).containsText("330.00 → 1330.00");
            manager.at("master:fields:5:choice").selectOption("false");
            manager.click("master:save");
            assertThat(manager.page().locator(".history")).containsText("是 → 否");
            manager.click("master:copy");
            assertThat(manager.at("master:fields:2:text")).isEnabled();
            manager.at("master:fields:0:choice").selectOption("PAINT");
            manager.at("master:fields:1:choice").selectOption("INSURANCE");
            manager.fill("master:fields:2:text", "2027-01-01");
            manager.click("master:save");
            manager.reads("已有“油漆 · 保险 · 2027-01-01”");
            assertEquals(
                    List.of("321.00", "1330.00"),
                    Rows.column("SELECT amount FROM labour_rate WHERE trade = 'PAINT' AND payer = 'INSURANCE'"
                            + " ORDER BY valid_from"));
        }
    }

    @Test
    @Tag("A3")
    void a_part_follows_another_one_but_not_in_a_circle() {
        try (Person admin = House.enterStore("admin", "SH01")) {
            admin.open("/masterdata/master-data.xhtml?sheet=SUPERSESSIONS");
            follows(admin, "BOS-A8690", "5Q0-819-669-B");
            admin.reads("已保存");
            follows(admin, "5Q0-819-669-B", "BOS-A8690");
            admin.reads("会绕成一圈");
            admin.fill("master:fields:1:text", "X-UNKNOWN");
            admin.click("master:save");
            admin.reads("X-UNKNOWN");
        }
    }

    private static void follows(Person admin, String part, String successor) {
        admin.click("master:add");
        assertThat(admin.at("master:fields:0:text")).hasValue("");
        admin.fill("master:fields:0:text", part);
        admin.fill("master:fields:1:text", successor);
        admin.click("master:save");
    }

    private static void rate(Person manager, String from, String until, String amount) {
        manager.click("master:add");
        assertThat(manager.at("master:fields:2:text")).hasValue("");
        manager.at("master:fields:0:choice").selectOption("PAINT");
        manager.at("master:fields:1:choice").selectOption("INSURANCE");
        manager.fill("master:fields:2:text", from);
        manager.fill("master:fields:3:text", until);
        manager.fill("master:fields:4:text", amount);
        manager.click("master:save");
    }

    private static void says(Person manager, String words) {
        manager.fill("scripts:lines:0:words", words);
        manager.page()
                .waitForResponse(
                        answer -> "POST".equals(answer.request().method()), () -> manager.click("scripts:save"));
        manager.reads("话术已保存");
    }

    @Test
    void a_manager_finds_a_customer_and_their_car_and_the_telephone_is_masked_until_the_card_is_open()
            throws SQLException {
        try (Person manager = House.enter("lujp", 1366, 768)) {
            manager.open("/masterdata/master-data.xhtml?sheet=CUSTOMERS");
            filters(manager, "车牌", "AD123");
            assertThat(rows(manager)).hasCount(1);
            assertThat(rows(manager)).containsText("单琳");
            assertThat(rows(manager)).containsText("159****5087");
            assertFalse(rows(manager).innerHTML().contains("15902105087"));
            opensFirst(manager);
            assertThat(manager.at("master:fields:1:text")).hasValue("15902105087");
            assertEquals(
                    List.of("lujp"),
                    Rows.column("SELECT DISTINCT actor FROM audit_entry WHERE act = 'MasterDataService.reveal'"
                            + " AND subject LIKE 'CUSTOMERS 单琳%'"));
            manager.picture("master-data-customer");
            filters(manager, "车牌", "没有这辆车");
            assertThat(manager.page().locator("[id='master:table']")).containsText("没有找到。请减少筛选条件");
        }
    }

    @Test
    void a_firm_with_a_long_name_gets_another_plate_and_what_was_changed_before_stays_beside_it() {
        try (Person manager = House.enter("lujp", 1366, 768)) {
            manager.open("/masterdata/master-data.xhtml?sheet=CUSTOMERS");
            filters(manager, "车牌", "K2910");
            assertThat(rows(manager)).hasCount(1);
            opensFirst(manager);
            manager.waitsFor("[id='master:record'] h2");
            changes(manager, 0, "上海浦东新区申城汽车销售服务有限公司第二分公司");
            changes(manager, 2, "沪A99AK9");
            assertThat(manager.page().locator(".history li")).hasCount(2);
            changes(manager, 2, "沪A7C502");
            manager.reads("车牌 沪A7C502 在系统中属于另一辆车");
            manager.open("/masterdata/master-data.xhtml?sheet=CUSTOMERS");
            filters(manager, "车牌", "99AK9");
            assertThat(rows(manager)).hasCount(1);
            opensFirst(manager);
            manager.waitsFor("[id='master:record'] h2");
            changes(manager, 0, "区宁");
            changes(manager, 2, "沪AK2910");
            assertThat(manager.page().locator(".history li")).hasCount(4);
        }
    }

    private static void changes(Person manager, int field, String text) {
        manager.fill("master:fields:" + field + ":text", text);
        manager.page()
                .waitForResponse(
                        answer -> "POST".equals(answer.request().method()), () -> manager.click("master:save"));
    }

    @Test
    void every_sheet_of_the_master_data_opens_and_the_groups_lists_are_only_read_by_a_manager() {
        try (Person manager = House.enter("lujp", 1366, 768)) {
            for (MasterSheet sheet : MasterSheet.values()) {
                manager.open("/masterdata/master-data.xhtml?sheet=" + sheet);
                opensFirst(manager);
                manager.waitsFor("[id='master:record'] h2");
                assertThat(manager.at("master:save")).hasCount(sheet.isOfGroup() ? 0 : 1);
            }
        }
    }

    @Test
    void a_price_is_changed_once_though_two_people_have_it_open_and_says_who_changed_it() {
        try (Person one = House.enterStore("admin", "SH01");
                Person other = House.enterStore("admin", "SH02")) {
            opensPart(one, "R1234YF-250");
            opensPart(other, "R1234YF-250");
            one.fill("master:fields:6:text", "zwei");
            one.click("master:save");
            one.reads("“zwei”不是数字");
            assertThat(one.at("master:fields:6:text")).hasValue("zwei");
            one.fill("master:fields:6:text", "301.5");
            one.click("master:save");
            one.reads("已保存");
            assertThat(one.page().locator(".history")).containsText("单价：298.00 → 301.50");
            assertThat(rows(one)).containsText("301.50");
            one.picture("master-data");
            other.fill("master:fields:6:text", "305");
            other.click("master:save");
            other.reads("刚才已被别人修改");
            opensPart(other, "R1234YF-250");
            assertThat(other.at("master:fields:6:text")).hasValue("301.50");
            other.fill("master:fields:6:text", "298");
            other.click("master:save");
            other.reads("已保存");
        }
    }

    @Test
    void a_button_opens_the_record_of_its_row_though_the_list_moves_while_it_waits() {
        try (Person manager = House.enter("lujp", 1366, 768)) {
            manager.open("/masterdata/master-data.xhtml?sheet=PARTS");
            String code = rows(manager).first().locator("td").first().innerText();
            Locator filter =
                    manager.page().locator("[id='master:table'] th input").first();
            manager.meanwhile(
                    "master:table_filtering",
                    () -> filter.pressSequentially("R1234YF-250"),
                    () -> rows(manager).first().locator("button").click());
            assertThat(rows(manager)).hasCount(1);
            assertThat(manager.page().locator("[id='master:record'] h2")).hasText(code);
            Locator button = rows(manager).first().locator("button");
            button.evaluate("e => { e.dataset.row = 'NONE-1'; }");
            button.click();
            manager.reads("找不到 NONE-1");
        }
    }

    @Test
    void an_advisor_does_not_come_to_the_master_data() {
        try (Person advisor = House.enter("chenlei", 1366, 768)) {
            Response answer = advisor.page().navigate(advisor.address("/masterdata/master-data.xhtml"));
            assertEquals(403, answer.status());
            advisor.sees("不属于您的岗位");
        }
    }

    @Test
    void a_store_is_edited_and_a_wrong_tax_number_is_refused() {
        try (Person administrator = House.enterStore("admin", "SH02")) {
            administrator.open("/store/stores.xhtml");
            administrator.row("SH02").locator("[id$=':show']").click();
            String number = administrator.at("stores:taxNumber").inputValue();
            administrator.fill("stores:taxNumber", "91310112MA1GQ6E431");
            administrator.click("stores:save");
            administrator.reads("校验位不对");
            assertThat(administrator.at("stores:taxNumber")).hasValue("91310112MA1GQ6E431");
            administrator.fill("stores:taxNumber", number);
            administrator.fill("stores:address", "上海市闵行区吴中路 9012 号 B 座");
            administrator.click("stores:save");
            administrator.reads("门店 SH02 已保存");
            administrator.sees("B 座");
        }
    }

    private static void opensPart(Person person, String code) {
        person.open("/masterdata/master-data.xhtml?sheet=PARTS");
        filters(person, "编号", code);
        assertThat(rows(person)).hasCount(1);
        opensFirst(person);
        assertThat(person.at("master:fields:0:text")).hasValue(code);
    }

    private static void opensFirst(Person person) {
        rows(person).first().locator("[data-act$='open']").click();
    }

    private static Locator rows(Person person) {
        return person.page().locator("[id='master:table_data'] tr[data-ri]");
    }

    private static void filters(Person person, String column, String text) {
        Locator filter = person.page()
                .locator("[id='master:table'] th", new Page.LocatorOptions().setHasText(column))
                .first()
                .locator("input");
        filter.fill("");
        person.page()
                .waitForResponse(
                        answer -> "POST".equals(answer.request().method()), () -> filter.pressSequentially(text));
    }
}

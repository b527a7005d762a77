package org.jiedai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
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
            manager.open("/store/master-data.xhtml");
            says(manager, "{store}，{clerk}为您服务");
            manager.picture("scripts");
            clerk.open("/appointment/appointments.xhtml");
            assertThat(clerk.page().locator(".script")).hasText("申城汽车浦东店，顾佳怡为您服务");
            says(manager, "");
            clerk.open("/appointment/appointments.xhtml");
            assertThat(clerk.page().locator(".script")).containsText("我是顾佳怡，请问有什么可以帮您");
        }
    }

    private static void says(Person manager, String words) {
        manager.fill("scripts:lines:0:words", words);
        manager.page()
                .waitForResponse(
                        answer -> "POST".equals(answer.request().method()), () -> manager.click("scripts:save"));
        manager.reads("话术已保存");
    }

    @Test
    void a_manager_finds_a_customer_and_his_car() {
        try (Person manager = House.enter("lujp", 1366, 768)) {
            manager.open("/store/master-data.xhtml");
            shows(manager, "客户");
            finds(manager, "单");
            manager.sees("单琳");
            shows(manager, "车辆");
            finds(manager, "沪AD12345");
            assertThat(manager.page().locator("table.list tbody tr")).hasCount(1);
            manager.sees("ID.4");
            finds(manager, "没有这辆车");
            assertThat(manager.page().locator("main .empty")).containsText("没有找到。请核对开头的字");
        }
    }

    @Test
    void every_table_of_the_master_data_opens() {
        try (Person manager = House.enter("lujp", 1366, 768)) {
            manager.open("/store/master-data.xhtml");
            for (String table : new String[] {"维修项目", "配件", "保养计划", "客户", "车辆", "工位", "营业日历"}) {
                shows(manager, table);
                assertThat(manager.page().locator("table.list tbody tr").first())
                        .isVisible();
            }
        }
    }

    @Test
    void an_advisor_does_not_come_to_the_master_data() {
        try (Person advisor = House.enter("chenlei", 1366, 768)) {
            Response answer = advisor.page().navigate(advisor.address("/store/master-data.xhtml"));
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

    private static void shows(Person manager, String table) {
        Locator tab = manager.page().locator(".tabs button", new Page.LocatorOptions().setHasText(table));
        tab.click();
        manager.waitsFor(".tabs button.on:has-text('" + table + "')");
    }

    private static void finds(Person manager, String text) {
        manager.fill("master:find", text);
        manager.click("master:search");
    }
}

package org.jiedai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A menu at the telephone and at the counter, and how it is kept by whoever maintains the list. */
@ExtendWith(House.class)
class MenuIT {
    private static final String PLATE = "沪N·S9804";
    private static final String ESTIMATE = "/estimate/estimate.xhtml";

    @Test
    @Tag("R7")
    void the_counter_adds_a_menu_at_its_price_and_nothing_more_is_taken_off_it() {
        Visit visit = new Visit(PLATE, "zhangmin").arrives().isReceived().isEstimated();
        try (Person advisor = visit.advisorAt(ESTIMATE)) {
            Locator offer = advisor.page()
                    .locator("tr:has([data-act='jiedaiRow_addMenu'])", new Page.LocatorOptions().setHasText("轮胎养护套餐"));
            assertThat(offer).containsText("轮胎换位 + 四轮动平衡");
            assertThat(advisor.page().locator("#form")).not().containsText("夏季清凉套餐");
            assertThat(advisor.page().locator("#form")).not().containsText("纯电关怀套餐");
            advisor.picture("menus-offered");
            advisor.click(offer.locator("button"));
            advisor.reads("估价已更新");
            advisor.sees("（轮胎养护套餐）");
            assertThat(offer).hasCount(0);
            advisor.picture("menu-estimated");
            assertThat(advisor.at("form:discountLine")).not().containsText("轮胎换位");
            advisor.click("form:TELL");
            advisor.reads("已记录告知客户");
        }
    }

    @Test
    @Tag("A3")
    void the_telephone_offers_what_the_car_may_have_and_the_quote_is_the_menus_price() {
        try (Person clerk = House.enter("gujy", 1366, 768)) {
            clerk.open("/appointment/appointments.xhtml");
            clerk.at("call:find").pressSequentially("沪A0X1X7");
            assertThat(clerk.at("call:customerName")).isVisible();
            clerk.at("call:energy").selectOption("ELECTRIC");
            Locator needs = clerk.at("call:needs");
            assertThat(needs).containsText("空调焕新套餐");
            assertThat(needs).not().containsText("小保养无忧套餐");
            clerk.at("call:energy").selectOption("PETROL");
            assertThat(needs).containsText("小保养无忧套餐 ¥798.00");
            clerk.page().locator("[id='menu-MENU-MINOR']").click();
            assertThat(needs.locator(".total")).hasText("¥798.00");
            assertThat(needs).containsText("✓ 小保养无忧套餐");
            clerk.picture("menu-on-the-telephone");
            clerk.page().locator("[id='menu-MENU-AC']").click();
            clerk.reads("都包含作业 AC-0010");
            assertThat(needs.locator(".total")).hasText("¥798.00");
        }
    }

    @Test
    @Tag("A3")
    void a_menu_is_listed_and_what_is_wrong_in_it_is_said() {
        try (Person admin = House.enterStore("admin", "SH01")) {
            admin.open("/masterdata/master-data.xhtml?sheet=MENUS");
            admin.click("master:add");
            String[] cells = {"MENU-IT", "测试套餐", "Test menu", "MT-0040; XX-1"};
            for (int i = 0; i < cells.length; i++) {
                admin.fill("master:fields:" + i + ":text", cells[i]);
            }
            admin.at("master:fields:5:choice").selectOption("DIESEL");
            admin.fill("master:fields:7:text", "10");
            admin.fill("master:fields:8:text", "2030-01-01");
            admin.click("master:save");
            admin.reads("系统中没有“XX-1”");
            admin.fill("master:fields:3:text", "MT-0040; TY-0010");
            admin.click("master:save");
            admin.reads("已保存");
            admin.at("master:fields:5:choice").selectOption("");
            admin.click("master:save");
            assertThat(admin.page().locator(".history")).containsText("柴油 → 空");
            admin.picture("menus");
        }
    }

    @Test
    @Tag("A3")
    void a_line_of_a_schedule_that_is_switched_off_is_asked_for_no_more() {
        try (Person admin = House.enterStore("admin", "SH01");
                Person clerk = House.enter("gujy", 1366, 768)) {
            admin.open("/masterdata/master-data.xhtml?sheet=SCHEDULES");
            line(admin, "TY-0010");
            line(admin, "AC-0010");
            clerk.open("/appointment/appointments.xhtml");
            service(clerk);
            assertThat(clerk.at("call:quote")).containsText("轮胎换位");
            assertThat(clerk.at("call:quote")).containsText("更换空调滤芯");
            admin.at("master:fields:5:choice").selectOption("false");
            admin.click("master:save");
            assertThat(admin.page().locator(".history")).containsText("启用：是 → 否");
            admin.picture("schedule-switched-off");
            clerk.open("/appointment/appointments.xhtml");
            service(clerk);
            assertThat(clerk.at("call:quote")).containsText("轮胎换位");
            assertThat(clerk.at("call:quote")).not().containsText("更换空调滤芯");
        }
    }

    // A model that no other test has.
    private static void line(Person admin, String operation) {
        admin.click("master:add");
        assertThat(admin.at("master:fields:1:text")).hasValue("");
        admin.at("master:fields:0:choice").selectOption("ELECTRIC");
        admin.fill("master:fields:1:text", operation);
        admin.fill("master:fields:2:text", "MG-MG4");
        admin.fill("master:fields:3:text", "10000");
        admin.fill("master:fields:4:text", "12");
        admin.click("master:save");
        admin.reads("已保存");
    }

    private static void service(Person clerk) {
        clerk.at("call:find").pressSequentially("沪A0X1X8");
        assertThat(clerk.at("call:customerName")).isVisible();
        clerk.fill("call:vin", "LSJWH4094NN000001");
        clerk.at("call:vin").blur();
        assertThat(clerk.at("call:model")).hasValue("MG4 EV");
        clerk.fill("call:mileage", "10000");
        clerk.click("call:service");
    }
}

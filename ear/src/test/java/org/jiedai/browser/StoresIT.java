package org.jiedai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The group sets once what its stores follow. */
@ExtendWith(House.class)
class StoresIT {
    private static final String GROUP = "申城汽车集团";

    private String idle;
    private String idleThere;

    @BeforeEach
    void asItIs() throws SQLException {
        idle = idleOf("SH01");
        idleThere = idleOf("SH02");
    }

    @AfterEach
    void asItWas() throws SQLException {
        try (Person administrator = House.enterStore("admin", "SH01")) {
            opens(administrator, "SH02");
            Locator follows = administrator.page().locator("[name='stores:asGroup'][value='IDLE']");
            if (follows.count() > 0) {
                follows.uncheck();
                administrator.click("stores:follow");
                administrator.reads("门店 SH02 已保存");
                opens(administrator, "SH02");
            }
            administrator.fill("stores:idleMinutes", idleThere);
            administrator.click("stores:endIdle");
            administrator.reads("门店 SH02 已保存");
        }
        Rows.run("DELETE FROM group_settings WHERE group_name = '" + GROUP + "'");
    }

    @Test
    void what_the_group_sets_holds_at_once_in_a_store_that_follows_and_another_value_is_its_own() throws SQLException {
        try (Person administrator = House.enterStore("admin", "SH01")) {
            setsIdle(administrator, "40");
            opens(administrator, "SH02");
            administrator
                    .page()
                    .locator("[name='stores:asGroup'][value='IDLE']")
                    .check();
            administrator.picture("store-as-group");
            administrator.click("stores:follow");
            administrator.reads("门店 SH02 已保存");
            assertThat(administrator.row("SH02")).containsText("同集团");
            assertEquals("40", idleOf("SH02"));
            setsIdle(administrator, "50");
            administrator.picture("group-settings");
            assertEquals("50", idleOf("SH02"));
            assertEquals(idle, idleOf("SH01"));
            opens(administrator, "SH02");
            assertThat(administrator.at("stores:idleMinutes")).hasValue("50");
            administrator.fill("stores:idleMinutes", "25");
            administrator.click("stores:endIdle");
            administrator.reads("门店 SH02 已保存");
            assertThat(administrator.row("SH02")).not().containsText("同集团");
            setsIdle(administrator, "60");
            assertEquals("25", idleOf("SH02"));
        }
    }

    @Test
    void what_makes_no_sense_is_refused_and_a_page_that_is_older_than_the_group_s_settings_too() {
        try (Person one = House.enterStore("admin", "SH01");
                Person other = House.enterStore("admin", "SH02")) {
            one.open("/store/stores.xhtml");
            one.page().locator("[id='stores:group']").selectOption(GROUP);
            other.open("/store/stores.xhtml");
            one.fill("stores:groupOpens", "20:00");
            one.click("stores:saveGroup");
            one.reads("开门应早于关门");
            setsIdle(other, "45");
            one.fill("stores:groupOpens", "08:00");
            one.click("stores:saveGroup");
            one.reads("刚才已被别人修改");
        }
    }

    private static void setsIdle(Person administrator, String minutes) {
        administrator.open("/store/stores.xhtml");
        if (!administrator.at("stores:group").inputValue().equals(GROUP)) {
            administrator.page().locator("[id='stores:group']").selectOption(GROUP);
        }
        administrator.fill("stores:groupIdle", minutes);
        administrator.click("stores:saveGroup");
        administrator.reads("的集团设置已保存");
    }

    private static void opens(Person administrator, String store) {
        administrator.open("/store/stores.xhtml");
        administrator.row(store).locator("[id$=':show']").click();
        administrator.waitsFor("[id='stores:idleMinutes']");
    }

    private static String idleOf(String store) throws SQLException {
        return Rows.column("SELECT idle_minutes FROM store WHERE code = '" + store + "'")
                .get(0);
    }
}

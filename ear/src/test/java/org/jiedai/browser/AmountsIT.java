package org.jiedai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Empty and absurd amounts on the screens that take one without a car: each is answered in words and changes nothing.
 */
@ExtendWith(House.class)
class AmountsIT {
    private static final String FAR_TOO_LARGE = "999999999999";

    @Test
    @Tag("A1")
    void the_seconds_a_call_rang_are_a_sensible_whole_number() {
        try (Person clerk = House.enter("gujy", 1366, 768)) {
            Booking.recognised(clerk, "15902105087", "单琳");
            Field rang = new Field(clerk, "call:rang", "call:register");
            rang.refuses("-1", "“响铃秒数”的值 -1 不合理");
            rang.refuses("2.5", "“响铃秒数”应填整数，“2.5”不是整数");
            rang.refuses("3600", "“响铃秒数”的值 3600 不合理");
            rang.refuses(FAR_TOO_LARGE, "“响铃秒数”应填整数，“999999999999”不是整数，或者太大");
        }
    }

    @Test
    @Tag("A2")
    void goods_that_come_in_are_a_sensible_whole_number() {
        try (Person supervisor = House.enter("hewb", 1366, 768)) {
            supervisor.open("/parts/stock.xhtml");
            supervisor
                    .page()
                    .locator("[id^='stock:table'][id$=':filter']")
                    .nth(1)
                    .pressSequentially("ADB-10L");
            supervisor.sees("共 1 条");
            supervisor.page().locator("[data-row='ADB-10L']").click();
            Field quantity = new Field(supervisor, ":quantity", ":receive");
            quantity.refuses("", "请填写“数量”");
            quantity.refuses("0", "“数量”的值 0 不合理");
            quantity.refuses("-3", "“数量”的值 -3 不合理");
            quantity.refuses("十", "请填写整数");
            quantity.refuses("10000", "“数量”的值 10000 不合理");
            assertThat(supervisor.row("ADB-10L")).containsText("30");
            supervisor.fill(":coming", "１，２００");
            supervisor.fill(":day", BusyDays.today().plusDays(200).toString());
            supervisor.click(":expect");
            supervisor.reads("在途 1,200");
            supervisor.page().locator("[data-row='ADB-10L']").click();
            supervisor.fill(":coming", "0");
            supervisor.fill(":day", BusyDays.today().plusDays(200).toString());
            supervisor.click(":expect");
            supervisor.reads("在途 0");
        }
    }

    @Test
    @Tag("R22")
    void the_cash_that_was_counted_is_a_sensible_amount() {
        try (Person cashier = House.enter("yangj", 1366, 768)) {
            cashier.fill("desk:remark", "清点");
            Field counted = new Field(cashier, "desk:counted", "desk:close");
            counted.refuses("", "请填写“实点现金（元）”");
            counted.refuses("-1", "实点现金 -1.00 不对");
            counted.refuses("一百", "“实点现金（元）”应填数字，“一百”不是数字");
            counted.refuses("100.005", "“实点现金（元）”的值 100.005 超过两位小数");
            counted.refuses(FAR_TOO_LARGE, "“实点现金（元）”的值 999999999999 不合理");
            counted.refuses("1e9999999", "“实点现金（元）”应填数字，“1e9999999”不是数字");
            assertThat(cashier.page().locator("main")).containsText("日结后的收款记入次日");
        }
    }

    @Test
    @Tag("R22")
    void a_day_whose_drawer_nobody_counted_before_midnight_is_closed_first() throws SQLException {
        assumeTrue(House.database().isPresent(), "yesterday cannot be written into a foreign instance");
        LocalDate yesterday = BusyDays.today().minusDays(1);
        BusyDays.neverCounted("SH02", yesterday);
        try (Person cashier = House.enter("yangj", 1366, 768)) {
            cashier.open("/cashier/desk.xhtml");
            cashier.sees("这一天还没有日结");
            cashier.sees(yesterday.toString());
            cashier.picture("day-behind");
            cashier.fill("desk:counted", "０．００");
            cashier.click("desk:close");
            cashier.reads(yesterday.toString());
            assertThat(cashier.page().locator("main")).not().containsText("这一天还没有日结");
        }
    }

    @Test
    void a_stores_rate_and_days_are_sensible_numbers() {
        try (Person administrator = administrator()) {
            Field rate = new Field(administrator, "stores:labourRate", "stores:save");
            rate.refuses("", "请填写“工时单价（元/小时）”");
            rate.refuses("0", "“工时单价（元/小时）”的值 0.00 不合理");
            rate.refuses("-260", "“工时单价（元/小时）”的值 -260.00 不合理");
            rate.refuses("二百", "“工时单价（元/小时）”应填数字，“二百”不是数字");
            rate.refuses("260.125", "“工时单价（元/小时）”的值 260.125 超过两位小数");
            rate.refuses("9999999999", "“工时单价（元/小时）”的值 9999999999 不合理");
            administrator.fill("stores:labourRate", "260");
            Field slot = new Field(administrator, "stores:slotMinutes", "stores:save");
            slot.refuses("", "请填写“预约时段（分钟）”");
            slot.refuses("0", "“预约时段（分钟）”的值 0 不合理");
            slot.refuses("999", "“预约时段（分钟）”的值 999 不合理");
            slot.refuses("半", "“预约时段（分钟）”应填整数，“半”不是整数");
            administrator.fill("stores:slotMinutes", "30");
            Field days = new Field(administrator, "stores:followUpDays", "stores:save");
            days.refuses("", "请填写“交车后几天回访”");
            days.refuses("-1", "“交车后几天回访”的值 -1 不合理");
            days.refuses("99", "“交车后几天回访”的值 99 不合理");
            administrator.fill("stores:followUpDays", "2");
            new Field(administrator, "stores:ringSeconds", "stores:save").refuses("0", "“三声铃响（秒）”的值 0 不合理");
            theStoreIsAsItWas(administrator);
        }
    }

    @Test
    void a_store_opens_before_it_closes() {
        try (Person administrator = administrator()) {
            administrator.fill("stores:closes", "07:00");
            administrator.click("stores:save");
            administrator.reads("开门应早于关门");
            Field closes = new Field(administrator, "stores:closes", "stores:save");
            closes.refuses("", "请填写“关门”");
            theStoreIsAsItWas(administrator);
        }
    }

    private static Person administrator() {
        Person administrator = House.enterStore("admin", "SH01");
        administrator.open("/store/stores.xhtml");
        administrator.row("SH02").locator("[id$=':show']").click();
        administrator.waitsFor("[id='stores:labourRate']");
        return administrator;
    }

    private static void theStoreIsAsItWas(Person administrator) {
        administrator.open("/store/stores.xhtml");
        Locator row = administrator.row("SH02");
        assertThat(row).containsText("08:30 – 17:30");
        assertThat(row).containsText("240.00");
    }
}

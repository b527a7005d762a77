package org.jiedai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** All repair orders of a store, sorted, filtered, paged and taken home. */
@ExtendWith(House.class)
class OrdersIT {
    private static final String PAGE = "/repairorder/orders.xhtml";

    @Test
    void an_advisor_finds_an_order_by_a_part_of_its_plate_and_takes_the_list_home() throws IOException {
        Visit one = new Visit("沪J·30502", "chenlei").arrives();
        Visit other = new Visit("沪E·04471", "chenlei").arrives();
        try (Person advisor = House.enter("wujj", 1366, 768)) {
            advisor.open(PAGE);
            filter(advisor, "plate").pressSequentially("j·305");
            assertThat(rows(advisor)).hasCount(1);
            assertThat(rows(advisor)).containsText(one.order());
            advisor.picture("orders");
            Download csv = advisor.page().waitForDownload(() -> advisor.click("orders:csv"));
            Assertions.assertThat(Files.readString(csv.path()))
                    .contains(one.order())
                    .doesNotContain(other.order());
            Download xlsx = advisor.page().waitForDownload(() -> advisor.click("orders:xlsx"));
            assertEquals("orders.xlsx", xlsx.suggestedFilename());
            filter(advisor, "plate").fill("");
            filter(advisor, "plate").press("Backspace");
            filter(advisor, "customer").pressSequentially("没有这个人");
            assertThat(advisor.page().locator("#orders .grid")).containsText("没有符合条件的维修单");
        }
    }

    @Test
    void the_newest_order_stands_first_until_somebody_sorts_otherwise() {
        Visit visit = new Visit("沪AC71242", "chenlei").arrives();
        try (Person manager = House.enter("lujp", 1366, 768)) {
            manager.open(PAGE);
            assertThat(rows(manager).first()).containsText("RO-SH01-");
            List<String> newest = numbers(manager);
            Assertions.assertThat(ofDesks(newest))
                    .contains(visit.order())
                    .isSortedAccordingTo((a, b) -> b.compareTo(a));
            manager.page().locator("th", withText("工单号")).click();
            assertThat(rows(manager).first().locator("a").first()).not().hasText(newest.get(0));
            Assertions.assertThat(ofDesks(numbers(manager))).isSorted();
        }
    }

    // Other tests put rows of past days in, which are newest by their keys.
    private static List<String> ofDesks(List<String> numbers) {
        return numbers.stream()
                .filter(number -> Integer.parseInt(number.substring(number.lastIndexOf('-') + 1)) < 7_000)
                .toList();
    }

    @Test
    void a_state_that_is_chosen_leaves_the_orders_in_it_and_a_forged_one_nothing_but_a_word() {
        Visit visit = new Visit("沪AFG9409", "chenlei").arrives();
        try (Person advisor = House.enter("wujj", 1366, 768)) {
            advisor.open(PAGE);
            Locator states = advisor.page().locator("#orders select.one-of");
            states.selectOption("CLOSED");
            assertThat(advisor.page().locator("#orders .grid")).not().containsText(visit.order());
            states.selectOption("RECEIVING");
            assertThat(advisor.page().locator("#orders .grid")).containsText(visit.order());
            states.evaluate("e => { e.options[1].value = 'NONSENSE'; }");
            states.selectOption(new SelectOption().setIndex(1));
            advisor.reads("“状态”的选项已经不在了");
        }
    }

    @Test
    void orders_are_found_by_the_day_on_which_they_changed_and_days_the_wrong_way_round_are_refused() {
        Visit visit = new Visit("沪D·92542", "chenlei").arrives();
        String today = BusyDays.today().toString();
        String before = BusyDays.today().minusDays(1).toString();
        try (Person advisor = House.enter("wujj", 1366, 768)) {
            advisor.open(PAGE);
            Locator grid = advisor.page().locator("#orders .grid");
            advisor.fill("orders:lastDayWished", before);
            advisor.click("orders:showDays");
            assertThat(grid).not().containsText(visit.order());
            advisor.fill("orders:firstDayWished", today);
            advisor.click("orders:showDays");
            advisor.reads("“截止日”的值 " + before + " 不合理");
            advisor.fill("orders:lastDayWished", today);
            advisor.click("orders:showDays");
            assertThat(grid).containsText(visit.order());
            advisor.fitsEveryWindow();
        }
    }

    @Test
    void another_stores_orders_are_not_among_them() {
        try (Person manager = House.enter("bergt", 1366, 768)) {
            manager.open(PAGE);
            assertThat(manager.page().locator("#orders .grid")).not().containsText("SH01");
        }
    }

    @Test
    void whoever_has_no_business_with_orders_is_shown_out() {
        try (Person washer = House.enter("dingfs", 1280, 800)) {
            assertEquals(403, washer.page().navigate(washer.address(PAGE)).status());
        }
    }

    private static Page.LocatorOptions withText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static Locator rows(Person person) {
        return person.page().locator("#orders .ui-datatable-data > tr");
    }

    private static List<String> numbers(Person person) {
        return person.page()
                .locator("#orders .ui-datatable-data > tr > td:first-child a")
                .allInnerTexts();
    }

    private static Locator filter(Person person, String column) {
        return person.page().locator("[id*='orders:table'][id$=':filter']").nth(column.equals("plate") ? 0 : 1);
    }
}

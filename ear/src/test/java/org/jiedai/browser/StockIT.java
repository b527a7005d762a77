package org.jiedai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What lies where in the parts store; goods come in (A2). */
@ExtendWith(House.class)
class StockIT {
    private static final String PART = "WAL-500-G";

    @Test
    @Tag("A2")
    void the_supervisor_books_goods_that_came_in() {
        try (Person supervisor = House.enter("hewb", 1366, 768)) {
            finds(supervisor, PART);
            assertThat(supervisor.row(PART)).containsText("L-06-3");
            assertThat(onHand(supervisor)).containsText("20");
            supervisor.row(PART).locator("[data-act$='open']").click();
            supervisor.fill(":quantity", "5");
            supervisor.click(":receive");
            supervisor.reads("入库 5");
            assertThat(onHand(supervisor)).containsText("25");
        }
    }

    @Test
    @Tag("A2")
    void a_storekeeper_sees_the_stock_and_books_nothing_in() {
        try (Person storekeeper = House.enter("guozm", 1366, 768)) {
            finds(storekeeper, "ADB-10L");
            storekeeper.sees("ADB-10L");
            assertThat(storekeeper.page().locator("[data-act], [id$=':open']")).hasCount(0);
            finds(storekeeper, "没有这种配件");
            assertThat(storekeeper.page().locator("[id='stock:table']")).containsText("没有找到配件");
        }
    }

    @Test
    @Tag("A2")
    @Tag("A8")
    void the_supervisor_registers_what_is_on_its_way_and_a_day_that_has_passed_is_refused() {
        try (Person supervisor = House.enter("hewb", 1366, 768)) {
            finds(supervisor, PART);
            supervisor.row(PART).locator("[data-act$='open']").click();
            supervisor.fill(":coming", "6");
            supervisor.fill(":day", "2020-01-01");
            supervisor.click(":expect");
            supervisor.reads("2020-01-01 已经过去");
            assertThat(supervisor.at(":coming")).hasValue("6");
            supervisor.fill(":day", "2099-12-31");
            supervisor.click(":expect");
            supervisor.reads("2099-12-31 离现在超过一年");
            String day = BusyDays.today().plusDays(300).toString();
            supervisor.fill(":day", day);
            supervisor.click(":expect");
            supervisor.reads("在途 6");
            assertThat(supervisor.row(PART)).containsText(day + " 起");
            supervisor.row(PART).locator("[data-act$='open']").click();
            supervisor.sees(day + " 到 6");
            supervisor.picture("stock-on-the-way");
        }
    }

    @Test
    @Tag("A2")
    void what_is_short_is_filtered_sorted_and_taken_home_and_a_part_that_is_gone_is_not_booked_in() throws IOException {
        try (Person supervisor = House.enter("hewb", 1366, 768)) {
            finds(supervisor, PART);
            assertThat(supervisor.page().locator("[id='stock:table'] .ui-datatable-data > tr"))
                    .hasCount(1);
            Download csv = supervisor.page().waitForDownload(() -> supervisor.click("stock:csv"));
            Assertions.assertThat(Files.readString(csv.path())).contains(PART).doesNotContain("ADB-10L");
            supervisor.row(PART).locator("[data-act$='open']").evaluate("e => { e.dataset.row = 'NONE-1'; }");
            supervisor.page().locator("[data-row='NONE-1']").click();
            supervisor.reads("找不到 NONE-1");
            assertThat(supervisor.at("stock:receive")).hasCount(0);
            supervisor.at("stock:table").locator("select.one-of").selectOption("true");
            assertThat(supervisor.page().locator("[id='stock:table']")).containsText("没有找到配件");
        }
    }

    private static void finds(Person person, String text) {
        person.open("/parts/stock.xhtml");
        Locator filter =
                person.page().locator("[id^='stock:table'][id$=':filter']").nth(1);
        person.page()
                .waitForResponse(
                        answer -> "POST".equals(answer.request().method()), () -> filter.pressSequentially(text));
    }

    private static Locator onHand(Person person) {
        return person.row(PART).locator("td.r").first();
    }
}

package org.jiedai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
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
            supervisor.click(":open");
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
            assertThat(storekeeper.page().locator("[id$=':open']")).hasCount(0);
            finds(storekeeper, "没有这种配件");
            assertThat(storekeeper.page().locator("main .empty")).isVisible();
        }
    }

    @Test
    @Tag("A2")
    @Tag("A8")
    void the_supervisor_registers_what_is_on_its_way_and_a_day_that_has_passed_is_refused() {
        try (Person supervisor = House.enter("hewb", 1366, 768)) {
            finds(supervisor, PART);
            supervisor.click(":open");
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
            supervisor.click(":open");
            supervisor.sees(day + " 到 6");
            supervisor.picture("stock-on-the-way");
        }
    }

    private static void finds(Person person, String text) {
        person.open("/parts/stock.xhtml");
        person.fill("stock:text", text);
        person.page()
                .waitForResponse(
                        answer -> "POST".equals(answer.request().method()), () -> person.click("stock:search"));
    }

    private static Locator onHand(Person person) {
        return person.row(PART).locator("td.r").first();
    }
}

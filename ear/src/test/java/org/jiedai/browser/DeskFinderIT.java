package org.jiedai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The search box of the desks that answer no calls: each finds what it may see, and lands on a page it may open. */
@ExtendWith(House.class)
class DeskFinderIT {
    @Test
    void the_workshop_and_its_technician_find_a_car_by_the_end_of_its_plate_and_others_do_not() {
        Visit visit = new Visit("沪E·06829", "chenlei", "xub");
        visit.arrives().isReceived().isEstimated().isSigned().isReleased().isAssigned();
        try (Person controller = House.enter("zhaogq", 1366, 768)) {
            controller.page().locator("h1, h2").first().click();
            controller.presses("/");
            controller.types("06829");
            assertThat(hit(controller, visit.order())).containsText("派工单");
            controller.picture("desk-found");
            controller.presses("Enter");
            assertThat(hit(controller, visit.order()).locator("a")).isFocused();
            controller.presses("Enter");
            controller.page().waitForURL(url -> url.contains("/workshop/ticket.xhtml?no=" + visit.order()));
            controller.sees(visit.order());
        }
        try (Person technician = House.enter("xub", 1280, 800)) {
            looksFor(technician, "e06829");
            assertThat(hit(technician, visit.order())).containsText("我的派工单");
            hit(technician, visit.order()).locator("a").click();
            technician.page().waitForURL(url -> url.contains("/workshop/jobs.xhtml"));
        }
        try (Person another = House.enter("liuy", 1280, 800)) {
            looksFor(another, "e06829");
            assertThat(another.page().locator("#deskFound")).containsText("没有找到");
        }
        try (Person washer = House.enter("dingfs", 1280, 800)) {
            looksFor(washer, visit.order());
            assertThat(washer.page().locator("#deskFound")).containsText("没有找到");
        }
    }

    @Test
    void the_parts_counter_finds_a_part_by_number_name_pinyin_and_english() {
        try (Person storekeeper = House.enter("luof", 1366, 768)) {
            for (String typed :
                    new String[] {"06l115", "06L-115-562-B", "机油滤清", "jylqq", "jiyoulvqing", "oil filter ea"}) {
                looksFor(storekeeper, typed);
                assertThat(hit(storekeeper, "06L-115-562-B")).containsText("机油滤清器 EA888");
            }
            looksFor(storekeeper, "没有这个配件");
            assertThat(storekeeper.page().locator("#deskFound")).containsText("没有找到");
            looksFor(storekeeper, "jylqq");
            hit(storekeeper, "06L-115-562-B").locator("a").click();
            storekeeper.page().waitForURL(url -> url.contains("/parts/stock.xhtml"));
        }
    }

    @Test
    void a_manager_finds_orders_and_colleagues_of_their_store_and_the_group_s_those_of_every_store() {
        Visit there = new Visit("沪H·27166", "xuzm").arrives();
        try (Person manager = House.enter("lujp", 1366, 768)) {
            looksFor(manager, "h27166");
            assertThat(manager.page().locator("#deskFound")).containsText("没有找到");
            looksFor(manager, "周强");
            assertThat(hit(manager, "zhouq")).containsText("同事");
            looksFor(manager, "gaox");
            assertThat(manager.page().locator("#deskFound")).containsText("没有找到");
        }
        try (Person group = House.enterStore("qianlq", "SH01")) {
            looksFor(group, "h27166");
            assertThat(hit(group, there.order())).containsText("SH02");
            hit(group, there.order()).locator("a").click();
            group.page().waitForURL(url -> url.contains("/repairorder/repair-order.xhtml?no=" + there.order()));
            group.sees(there.order());
            looksFor(group, there.order());
            assertEquals(0, hit(group, there.order()).locator(".chip.wait").count());
        }
    }

    private static void looksFor(Person person, String typed) {
        person.fill("deskFinder:deskFind", "");
        person.at("deskFinder:deskFind").pressSequentially(typed);
    }

    private static Locator hit(Person person, String number) {
        return person.page().locator("#deskFound tr").filter(new Locator.FilterOptions().setHasText(number));
    }
}

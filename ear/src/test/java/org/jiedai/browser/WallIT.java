package org.jiedai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Screens on the walls of a store: a link without a log-in, and nothing of whose the cars are. */
@ExtendWith(House.class)
class WallIT {
    @Test
    void the_lounge_reads_how_far_a_car_is_and_nothing_of_who_it_belongs_to() {
        new Visit("苏F·16526", "chenlei").arrives();
        String workshop = link("车间大屏");
        String lounge = link("客休大屏");
        try (Person wall = House.enter(null, 1920, 1080)) {
            wall.page().navigate(workshop);
            assertThat(wall.page().locator("#wall")).containsText("苏F·16526");
            wall.picture("wall-workshop");
            wall.page().navigate(lounge);
            assertThat(wall.page().locator("#wall")).containsText("苏F·••526");
            assertThat(wall.page().locator("body")).not().containsText("16526");
            assertThat(wall.page().locator("#wall")).containsText("接待中");
            wall.picture("wall-lounge");
        }
    }

    @Test
    void a_wall_follows_by_itself_and_says_when_it_cannot() {
        String lounge = link("客休大屏");
        try (Person wall = House.enter(null, 1920, 1080)) {
            wall.page().clock().install();
            wall.page().navigate(lounge);
            assertThat(wall.page().locator("#wall-lost")).isHidden();
            wall.page().context().setOffline(true);
            wall.page().clock().fastForward(21_000);
            assertThat(wall.page().locator("#wall-lost")).isVisible();
            wall.page().context().setOffline(false);
            new Visit("浙F·8365J", "chenlei").arrives();
            wall.page().clock().fastForward(21_000);
            assertThat(wall.page().locator("#wall-lost")).isHidden();
            assertThat(wall.page().locator("#wall")).containsText("浙F·••65J");
        }
    }

    @Test
    void a_wall_speaks_the_language_at_the_end_of_its_link() {
        String workshop = link("车间大屏");
        try (Person wall = House.enter(null, 1920, 1080)) {
            wall.page().navigate(workshop);
            assertThat(wall.page().locator("h1")).hasText("申城汽车浦东店");
            wall.page().navigate(workshop.replace("lang=zh-CN", "lang=en"));
            assertThat(wall.page().locator("h1")).hasText("Shencheng Motors Pudong");
            assertThat(wall.page().locator("html")).hasAttribute("lang", "en");
        }
    }

    @Test
    void a_wall_lasts_the_night_though_its_session_does_not() {
        new Visit("苏A·9047E", "chenlei").arrives();
        String workshop = link("车间大屏");
        try (Person wall = House.enter(null, 1920, 1080)) {
            wall.page().clock().install();
            wall.page().navigate(workshop);
            assertThat(wall.page().locator("#wall")).containsText("苏A·9047E");
            AtomicInteger loads = new AtomicInteger();
            wall.page().onLoad(page -> loads.incrementAndGet());
            for (int hour = 1; hour <= 10; hour++) {
                int sinceThen = hour;
                wall.page().context().clearCookies();
                // Each hour it loads itself whole.
                wall.page().clock().fastForward("01:00:01");
                wall.page().waitForCondition(() -> loads.get() == sinceThen);
            }
            assertThat(wall.page().locator("#wall")).containsText("苏A·9047E");
            assertThat(wall.page().locator("#wall-lost")).isHidden();
        }
    }

    @Test
    void a_link_that_was_renewed_or_revoked_opens_nothing() {
        String first = link("车间大屏");
        String second = link("车间大屏");
        try (Person wall = House.enter(null, 1920, 1080);
                Person manager = House.enter("lujp", 1366, 768)) {
            assertEquals(404, wall.page().navigate(first).status());
            assertEquals(200, wall.page().navigate(second).status());
            wall.page().clock().install();
            wall.page().navigate(second);
            row(manager, "车间大屏").locator("[id$=':revoke']").click();
            manager.click("sureYes");
            manager.reads("该链接已失效");
            wall.page().clock().fastForward(21_000);
            assertThat(wall.page().locator("#wall")).hasText("此链接已停用，请向服务经理索取新链接。");
            assertEquals(404, wall.page().navigate(second).status());
            assertEquals(
                    404,
                    wall.page()
                            .navigate(wall.address("/frontdesk/wall.xhtml?key=guess"))
                            .status());
        }
    }

    private static String link(String wall) {
        try (Person manager = House.enter("lujp", 1366, 768)) {
            row(manager, wall).locator("[id$=':make']").click();
            Locator address = row(manager, wall).locator("[id$=':address']");
            assertThat(address).isVisible();
            String link = address.inputValue();
            return manager.address(link.substring(link.indexOf("/frontdesk/")));
        }
    }

    private static Locator row(Person manager, String wall) {
        return manager.page().locator("#wallLinks tr:has-text('" + wall + "')");
    }
}

package org.jiedai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Header, searches and rail are left out of what concerns the page alone (decision 44), and work as if they were not.
 */
@ExtendWith(House.class)
class AroundThePageIT {
    @Test
    void the_frame_works_after_the_page_has_acted_and_the_page_after_the_frame_has() {
        try (Person advisor = House.enter("wangxy", 1366, 768)) {
            registers(advisor, "京AI2345");
            advisor.reads("车牌“京AI2345”不正确");
            advisor.at("finder:find").fill("7C502");
            assertThat(advisor.page().locator("#found")).containsText("沪A·7C502");
            registers(advisor, "沪A·RM404");
            assertThat(advisor.page().locator(".arrival:has-text('沪A·RM404')")).isVisible();
            theRailIsDrawnAnew(advisor);
            advisor.click("who:language");
            advisor.waitsFor("html[lang=en]");
            registers(advisor, "京AI2345");
            advisor.reads("is not right");
            advisor.click("who:language");
            advisor.waitsFor("html[lang=zh-CN]");
            assertThat(advisor.page().locator(".arrival:has-text('沪A·RM404')")).isVisible();
        }
    }

    @Test
    void what_the_frame_has_for_another_role_is_not_on_the_page() {
        try (Person technician = House.enter("zhouq", 1280, 800)) {
            assertThat(technician.page().locator("#finder, #ringing, #found")).hasCount(0);
            assertThat(technician.page().locator("#deskFinder")).hasCount(1);
        }
        try (Person clerk = House.enter("gujy", 1366, 768)) {
            assertThat(clerk.page().locator("#deskFinder, #deskFound")).hasCount(0);
            assertThat(clerk.page().locator("#finder")).hasCount(1);
        }
    }

    private static void theRailIsDrawnAnew(Person advisor) {
        advisor.page()
                .evaluate("() => { document.getElementById('rail').dataset.old = 'true'; window.jiedaiRefresh(); }");
        assertThat(advisor.page().locator("#rail[data-old]")).hasCount(0);
        assertThat(advisor.page().locator("#rail a.on")).hasCount(1);
    }

    private static void registers(Person advisor, String plate) {
        advisor.fill("desk:plate", plate);
        advisor.click("desk:arrive");
    }
}

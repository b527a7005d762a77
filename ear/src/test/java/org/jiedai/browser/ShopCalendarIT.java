package org.jiedai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The manager says when the store is open (A2). */
@ExtendWith(House.class)
class ShopCalendarIT {
    private static final String DAY = "15";

    @Test
    @Tag("A2")
    void a_day_is_closed_with_a_word_why_and_opened_again() {
        try (Person manager = House.enter("lujp", 1366, 768)) {
            manager.open("/manager/calendar.xhtml");
            // Far ahead, where nobody else books.
            for (int i = 0; i < 3; i++) {
                String shown = manager.page().locator("h1").innerText();
                manager.click("calendar:after");
                assertThat(manager.page().locator("h1")).not().hasText(shown);
            }
            chooses(manager);
            manager.tick("calendar:closed");
            manager.fill("calendar:dayNote", "");
            manager.click("calendar:saveDay");
            manager.reads("请填写");
            manager.fill("calendar:dayNote", "盘点");
            manager.click("calendar:saveDay");
            manager.reads("已保存");
            assertThat(day(manager)).containsText("休息");
            assertThat(day(manager)).containsText("盘点");
            manager.picture("shop-calendar");
            chooses(manager);
            manager.click("calendar:forgetDay");
            manager.reads("已恢复常规营业时间");
            assertThat(day(manager)).containsText("08:00–18:00");
        }
    }

    @Test
    @Tag("A2")
    void a_store_that_never_opens_is_refused() {
        try (Person manager = House.enter("lujp", 1366, 768)) {
            manager.open("/manager/calendar.xhtml");
            for (Locator rest :
                    manager.page().locator("[id='calendar:restDays'] input").all()) {
                rest.check();
            }
            manager.click("calendar:saveRules");
            manager.reads("每周至少要有一天营业");
        }
    }

    private static void chooses(Person manager) {
        day(manager).click();
        manager.waitsFor("[id='calendar:saveDay']");
    }

    private static Locator day(Person manager) {
        return manager.page()
                .locator("table.month a")
                .filter(new Locator.FilterOptions().setHas(manager.page().locator("b:text-is('" + DAY + "')")));
    }
}

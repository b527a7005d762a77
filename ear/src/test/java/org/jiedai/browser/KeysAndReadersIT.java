package org.jiedai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedai.browser.Legible.isLegible;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Who works by keys keeps his place, and who has a page read to him hears what happened, also after an act (U3, U21).
 */
@ExtendWith(House.class)
class KeysAndReadersIT {
    private static final String HAS_FOCUS = "() => document.activeElement.closest('main') !== null";

    @Test
    @Tag("R1")
    void after_an_act_the_focus_is_where_it_was_and_not_at_the_top_of_the_page() {
        try (Person advisor = House.enter("wujj", 1366, 768)) {
            advisor.fill("desk:plate", "沪A7L002");
            advisor.at("desk:arrive").focus();
            advisor.presses("Enter");
            assertThat(advisor.at("desk:plate")).hasValue("");
            advisor.page()
                    .waitForCondition(() -> advisor.page()
                            .evaluate("() => document.activeElement.id")
                            .equals("desk:arrive"));
            advisor.page().waitForFunction(HAS_FOCUS);
        }
    }

    @Test
    @Tag("R12")
    void pages_are_readable_for_everybody_also_after_an_act_and_after_a_refusal() {
        try (Person stranger = House.enter(null, 1366, 768)) {
            stranger.open("/login.xhtml?over=true");
            isLegible(stranger);
            stranger.fill("form:login", "wujj");
            stranger.fill("form:password", "guess");
            stranger.click("form:enter");
            stranger.reads("工号或密码不对");
            isLegible(stranger);
        }
        Visit visit = new Visit("沪K·23W93", "zhangmin")
                .arrives()
                .isReceived()
                .isEstimated()
                .isSigned();
        visit.isReleased().isAssigned();
        try (Person technician = visit.technician()) {
            isLegible(technician);
            technician.click(":start");
            technician.waitsFor(".work-line.on");
            technician.reads("开始");
            isLegible(technician);
        }
        theNumberIsMaskedUntilItIsAskedFor(visit);
        theWorkIsEnglishInEnglish(visit);
        visit.isRepairedAfterStart();
    }

    @Test
    @Tag("A2")
    void work_is_found_on_the_server_and_only_what_was_chosen_stands_in_the_page() {
        String rare = "更换正时链条";
        try (Person clerk = House.enter("gujy", 1366, 768)) {
            clerk.open("/appointment/appointments.xhtml");
            assertThat(clerk.page().content()).contains("更换空调滤芯").doesNotContain(rare);
            clerk.choose("call:operations", rare);
            assertThat(clerk.at("call:quote")).containsText(rare);
            clerk.page()
                    .locator("[id='call:operations'] .ui-autocomplete-token-icon")
                    .click();
            assertThat(clerk.at("call:quote")).not().containsText(rare);
        }
    }

    @Test
    @Tag("A1")
    void what_was_chosen_stays_within_its_card() {
        try (Person clerk = House.enter("gujy", 1366, 768)) {
            clerk.open("/appointment/appointments.xhtml");
            Locator field = clerk.page().locator("[id='call:operations']");
            clerk.page().evaluate("""
                    () => {
                      const list = document.querySelector('.ui-autocomplete-multiple-container');
                      for (let i = 0; i < 4; i++) {
                        const item = document.createElement('li');
                        item.className = 'ui-autocomplete-token ui-state-active';
                        item.innerHTML = '<span class="ui-autocomplete-token-label">大保养（机油三滤、火花塞）含工时与全车电脑诊断 · 150′</span>'
                            + '<span class="ui-autocomplete-token-icon ui-icon ui-icon-close"></span>';
                        list.prepend(item);
                      }
                    }""");
            double card = clerk.page().locator(".two > form .sheet").first().boundingBox().width;
            assertThat(field.boundingBox().width).isLessThan(card);
            BoundingBox label =
                    field.locator(".ui-autocomplete-token-label").last().boundingBox();
            assertThat(label.x + label.width)
                    .as("a name ends before the cross that takes it away")
                    .isLessThanOrEqualTo(
                            field.locator(".ui-autocomplete-token-icon").last().boundingBox().x);
            clerk.picture("chosen-work");
            clerk.fitsEveryWindow();
        }
    }

    private static void theNumberIsMaskedUntilItIsAskedFor(Visit visit) {
        try (Person advisor = visit.advisorAt("/repairorder/repair-order.xhtml")) {
            assertThat(advisor.page().locator(".phone").innerText()).contains("****");
            assertThat(advisor.page().content()).doesNotContainPattern("\\b1[3-9]\\d{9}\\b");
            advisor.click(":reveal");
            advisor.page().waitForFunction("() => !document.querySelector('.phone').innerText.includes('*')");
        }
    }

    private static void theWorkIsEnglishInEnglish(Visit visit) {
        try (Person advisor = House.enter("zhangmin", 1366, 768)) {
            advisor.click("who:language");
            advisor.waitsFor("html[lang=en]");
            advisor.open("/repairorder/repair-order.xhtml?no=" + visit.order());
            assertThat(advisor.page().locator("table.list").first()).not().containsText("全车电脑诊断");
            assertThat(advisor.page().locator(".history")).containsText("+ Electronic diagnosis");
            assertThat(advisor.page().locator(".history")).not().containsText("全车电脑诊断");
            advisor.picture("work-in-english");
            advisor.click("who:language");
        }
    }
}

package org.jiedai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The walkaround without a pointer. */
@ExtendWith(House.class)
class WalkaroundIT {
    @Test
    @Tag("R5")
    void a_scratch_is_marked_by_keys_alone_on_a_part_that_has_a_name() {
        Visit visit = new Visit("沪B·DX0376", "zhangmin").arrives();
        try (Person advisor = visit.advisorAt("/reception/reception.xhtml")) {
            Visit.documentsAndKit(advisor, "130000");
            advisor.open("/reception/walkaround.xhtml?no=" + visit.order());
            Locator door = advisor.page().locator(".zone[aria-label='前车门']");
            advisor.page().waitForCondition(() -> {
                advisor.presses("Tab");
                return (Boolean) door.evaluate("zone => document.activeElement === zone");
            });
            advisor.presses("Enter");
            assertThat(advisor.page().locator("#spot")).containsText("前车门：从左 56%，从上 58%");
            advisor.presses("ArrowRight");
            advisor.presses("Shift+ArrowDown");
            assertThat(advisor.page().locator("#spot")).containsText("前车门：从左 57%，从上 63%");
            advisor.picture("walkaround-keys");
            advisor.goesTo(":kind");
            advisor.presses("Enter");
            assertThat(advisor.page().locator(".pin[data-x='57'][data-y='63'] i"))
                    .hasText("1");
        }
    }
}

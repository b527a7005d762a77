package org.jiedai.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The keys of a page are shown by "?", and what the page takes from PrimeFaces' inside is there. */
@ExtendWith(House.class)
class KeysOfAPageIT {
    @Test
    void a_question_mark_shows_the_keys_that_this_page_follows() {
        try (Person clerk = House.enter("gujy", 1366, 768)) {
            clerk.page().locator("main").focus();
            clerk.page().locator("h1, h2").first().click();
            clerk.page().keyboard().press("?");
            PlaywrightAssertions.assertThat(clerk.page().locator("#keys")).isVisible();
            assertThat(clerk.page().locator("#keys kbd:visible").allInnerTexts())
                    .contains("/", "?")
                    .as("nothing rings here")
                    .doesNotContain("F2");
            clerk.page().keyboard().press("Escape");
            PlaywrightAssertions.assertThat(clerk.page().locator("#keys")).isHidden();
        }
    }

    @Test
    void a_question_mark_that_is_typed_into_a_field_stays_there() {
        try (Person clerk = House.enter("gujy", 1366, 768)) {
            clerk.page().locator("h1, h2").first().click();
            clerk.page().keyboard().press("/");
            clerk.page().keyboard().type("?");
            PlaywrightAssertions.assertThat(clerk.page().locator("#keys")).isHidden();
            assertThat(clerk.page().evaluate("() => document.activeElement.value"))
                    .isEqualTo("?");
        }
    }

    @Test
    void all_that_inside_js_takes_from_primefaces_is_there() {
        try (Person clerk = House.enter("gujy", 1366, 768)) {
            assertThat(clerk.page().evaluate("() => window.jiedaiInside.missing()"))
                    .asInstanceOf(LIST)
                    .isEmpty();
        }
    }
}

package org.jiedai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;

/**
 * A field that takes an amount, and the button that sends it.
 *
 * @param id end of the field's client id
 * @param act end of the button's
 */
record Field(Person person, String id, String act) {
    private static final Pattern UNCLEAR = Pattern.compile("j_idt|编号|Exception|javax?\\.|jakarta");

    /** What makes no sense is answered in words, and what was typed stays to be mended. */
    void refuses(String typed, String words) {
        send(typed);
        person.reads(words);
        assertThat(person.page().locator(".ui-messages")).not().containsText(UNCLEAR);
        assertThat(person.at(id)).hasValue(typed);
    }

    void send(String typed) {
        person.fill(id, typed);
        person.page().waitForResponse(answer -> "POST".equals(answer.request().method()), () -> person.click(act));
    }
}

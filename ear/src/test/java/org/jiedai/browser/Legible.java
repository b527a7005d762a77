package org.jiedai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import java.util.List;

/** Whether everybody can read a page: WCAG 2.2 AA as far as axe can tell (U21). */
final class Legible {
    /** A pressed button is given back half a second later, and takes its colours back by and by. */
    private static final String AT_REST =
            "() => !document.querySelector('.ui-state-loading') && document.getAnimations().length === 0";

    private Legible() {}

    /** As it is now, also after an act. */
    static void isLegible(Person person) {
        person.page().waitForFunction(AT_REST);
        AxeRunOptions violationsOnly = new AxeRunOptions();
        violationsOnly.setResultTypes(List.of("violations"));
        // Without legacy mode the answer is put together in a second window, which takes longer than the looking.
        List<String> violations = new AxeBuilder(person.page())
                        .setLegacyMode(true)
                        .options(violationsOnly)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml())
                        .toList();
        assertThat(violations).as(person.page().url()).isEmpty();
    }

    /** The same in English, where there is a choice. */
    static void isLegibleInEnglish(Person person) {
        if (person.page().locator("[id='who:language']").count() > 0) {
            person.click("who:language");
            person.waitsFor("html[lang=en]");
            isLegible(person);
            person.click("who:language");
            person.waitsFor("html[lang=zh-CN]");
        }
    }
}

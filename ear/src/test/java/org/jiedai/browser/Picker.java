package org.jiedai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.concurrent.atomic.AtomicInteger;

/** A field whose choices are found on the server while somebody types. */
final class Picker {
    private Picker() {}

    /** Types and clicks until the choice stands. A page or a list that comes meanwhile takes either away. */
    static void picks(Page page, Locator field, String text) {
        Locator entry = page.locator(".ui-autocomplete-panel:visible .ui-autocomplete-item")
                .filter(new Locator.FilterOptions().setHasText(text))
                .first();
        Locator typed = field.locator("input:not([type=hidden])");
        Locator chosen = field.locator(".ui-autocomplete-token").filter(new Locator.FilterOptions().setHasText(text));
        AtomicInteger waited = new AtomicInteger();
        page.waitForCondition(() -> {
            String stands = typed.inputValue();
            boolean alone = stands.contains(text) && !stands.equals(text);
            if ((alone || chosen.count() > 0) && !entry.isVisible()) {
                return true;
            }
            if (entry.isVisible()) {
                clicksIfItStays(entry);
            } else if (stands.isEmpty() || waited.incrementAndGet() % 20 == 0) {
                // All of it at once, for each further letter would bring another list under the hand. Nothing is looked
                // for before a key was pressed.
                typed.press("Delete");
                typed.fill(text);
            }
            page.waitForTimeout(200);
            return false;
        });
    }

    private static void clicksIfItStays(Locator entry) {
        try {
            entry.click(new Locator.ClickOptions().setTimeout(1_000));
        } catch (PlaywrightException gone) {
            assertThat(gone).hasMessageContaining("Timeout");
        }
    }
}

package org.jiedai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** A caller's car is booked, as the clerk does it on her two screens. */
final class Booking {
    private static final String SLOT = "[id$=':choose']";

    private Booking() {}

    /**
     * @param order the slot that comes first in it is taken
     * @return the appointment's number; its page is open
     */
    static String made(Person clerk, String phone, String name, String work, Comparator<String> order) {
        readBack(clerk, phone, name, work, order);
        return isBooked(clerk);
    }

    /** The same, for a day on or after the one given that no other test fills. */
    static String made(Person clerk, String phone, String name, String work, LocalDate from) {
        registered(clerk, phone, name, work);
        clerk.fill("form:from", from.toString());
        isReadBack(clerk, Comparator.reverseOrder());
        return isBooked(clerk);
    }

    // Another test may have booked this car for the same time.
    private static String isBooked(Person clerk) {
        clerk.click("form:BOOK");
        Locator asked = clerk.at("form:again");
        clerk.page()
                .waitForCondition(() -> asked.isVisible()
                        || clerk.page().locator(".ui-messages").innerText().contains("预约成功"));
        if (asked.isVisible()) {
            asked.fill("另有一项工作");
            clerk.click("form:BOOK");
        }
        clerk.reads("预约成功");
        return clerk.number();
    }

    /** All but the last click; returns the time that was read back. */
    static String readBack(Person clerk, String phone, String name, String work, Comparator<String> order) {
        registered(clerk, phone, name, work);
        return isReadBack(clerk, order);
    }

    /** A number is entered and its owner's card stands where the car is chosen, not just his name in some list. */
    static void recognised(Person clerk, String phone, String name) {
        clerk.fill("call:phone", phone);
        clerk.presses("Tab");
        PlaywrightAssertions.assertThat(clerk.at("call:picker")).containsText(name);
    }

    /** The call is on the register; a slot comes next. */
    static void registered(Person clerk, String phone, String name, String work) {
        recognised(clerk, phone, name);
        clerk.fill("call:need", "保养到期，想周末前做");
        clerk.choose("call:operations", work);
        clerk.page().keyboard().press("Escape");
        clerk.clickTo("call:register", "/appointment/appointment.xhtml");
    }

    private static String isReadBack(Person clerk, Comparator<String> order) {
        String time = choosesSlot(clerk, order);
        clerk.click("form:CHOOSE_SLOT");
        clerk.reads("时段已选");
        clerk.click("form:READ_BACK");
        clerk.reads("复述已记录");
        return time;
    }

    /** Chooses the slot offered that comes first in this order, and returns its time. */
    static String choosesSlot(Person clerk, Comparator<String> order) {
        clerk.click("form:offer");
        clerk.waitsFor(SLOT);
        Locator slots = clerk.page().locator("tr:has(" + SLOT + ")");
        List<String> times = slots.locator("b").allInnerTexts();
        assertThat(times).hasSizeGreaterThanOrEqualTo(2);
        String time = times.stream().min(order).orElseThrow();
        slots.nth(times.indexOf(time)).locator(SLOT).click();
        clerk.waitsFor("text=✓");
        return time;
    }
}

package org.jiedai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two callers want the only alignment bay at the same time (A2, A6). */
@ExtendWith(House.class)
class SlotLostIT {
    private static final String WORK = "四轮定位";
    private static final Comparator<String> FIRST = Comparator.naturalOrder();
    private static final Comparator<String> LAST = Comparator.reverseOrder();

    @Test
    @Tag("A2")
    @Tag("A6")
    void whoever_was_slower_hears_it_and_has_the_next_free_slots_before_him() {
        try (Person quick = House.enter("gujy", 1366, 768);
                Person slow = House.enter("wangxy", 1366, 768)) {
            slow.open("/appointment/appointments.xhtml");
            String time = Booking.readBack(slow, "17702104042", "吴国平", WORK, FIRST);
            assertThat(Booking.readBack(quick, "18955027786", "周婷婷", WORK, FIRST))
                    .isEqualTo(time);
            quick.click("form:BOOK");
            quick.reads("预约成功");
            slow.click("form:BOOK");
            slow.reads("刚刚被约走了");
            slow.waitsFor("[id$=':choose']");
            List<String> next = slow.page().locator("tr:has([id$=':choose']) b").allInnerTexts();
            assertThat(next).hasSizeGreaterThanOrEqualTo(2).doesNotContain(time);
            String other = Booking.choosesSlot(slow, FIRST);
            slow.click("form:CHOOSE_SLOT");
            slow.reads("时段已选");
            assertThat(slow.page().locator("dl.facts")).containsText(other);
        }
    }

    @Test
    @Tag("A9")
    void whoever_was_slower_in_moving_keeps_what_was_typed_and_has_the_next_free_slots_before_him() {
        try (Person quick = House.enter("gujy", 1366, 768);
                Person slow = House.enter("wangxy", 1366, 768)) {
            slow.open("/appointment/appointments.xhtml");
            Booking.made(slow, "17702104042", "吴国平", WORK, FIRST);
            // No parts are needed; the parts desk says so at once, and the page is of before.
            slow.page().waitForCondition(() -> {
                slow.page().reload();
                return slow.page().locator(".history").innerText().contains("备件上架");
            });
            String time = Booking.choosesSlot(slow, LAST);
            slow.fill("form:reason", "客户下午才有空");
            assertThat(Booking.readBack(quick, "18955027786", "周婷婷", WORK, LAST))
                    .isEqualTo(time);
            quick.click("form:BOOK");
            quick.reads("预约成功");
            slow.click("form:MOVE");
            slow.reads("刚刚被约走了");
            assertThat(slow.at("form:reason")).hasValue("客户下午才有空");
            slow.waitsFor("[id$=':choose']");
            assertThat(slow.page().locator("tr:has([id$=':choose']) b").allInnerTexts())
                    .hasSizeGreaterThanOrEqualTo(2)
                    .doesNotContain(time);
            String other = Booking.choosesSlot(slow, LAST);
            slow.click("form:MOVE");
            slow.reads("已改期");
            assertThat(slow.page().locator("dl.facts")).containsText(other);
        }
    }
}

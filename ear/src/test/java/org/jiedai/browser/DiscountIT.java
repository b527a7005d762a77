package org.jiedai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Something is taken off by hand, from the estimate to the bill. */
@ExtendWith(House.class)
class DiscountIT {
    private static final String PLATE = "沪A·D95990";
    private static final String ESTIMATE = "/estimate/estimate.xhtml";

    @Test
    @Tag("R7")
    @Tag("R20")
    void more_than_the_advisor_may_needs_the_managers_pin_and_the_bill_says_what_was_taken_off() {
        Visit visit = new Visit(PLATE, "zhangmin").arrives().isReceived().isEstimated();
        try (Person advisor = visit.advisorAt(ESTIMATE)) {
            advisor.sees("您可自行优惠至 5%");
            advisor.fill("form:percent", "10");
            advisor.fill("form:discountReason", "老客户");
            advisor.click("form:discount");
            advisor.reads("您最多可自行优惠 5%");
            assertThat(advisor.at("form:discountReason")).hasValue("老客户");
            advisor.at("form:approver").selectOption("lujp");
            advisor.fill("form:approverPin", "9999");
            advisor.click("form:discount");
            advisor.reads("批准人 PIN 不对");
            advisor.fill("form:approverPin", "3996");
            advisor.click("form:discount");
            advisor.reads("估价已更新");
            advisor.sees("优惠 10%（老客户）");
            advisor.picture("discount");
            advisor.click("form:TELL");
            advisor.reads("已记录告知客户");
        }
        visit.isSigned().isReleased().isAssigned().isRepaired().isInspected().isShown();
        try (Person cashier = visit.cashier()) {
            cashier.sees("优惠 10%（老客户）");
            cashier.picture("bill-with-discount");
        }
    }
}

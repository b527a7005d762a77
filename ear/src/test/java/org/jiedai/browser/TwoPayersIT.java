package org.jiedai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Customer and warranty pay one settlement, and what was paid is taken back, on the screens. */
@ExtendWith(House.class)
class TwoPayersIT {
    @Test
    @Tag("R8")
    @Tag("R22")
    @Tag("R24")
    void both_pay_at_one_till_and_what_is_taken_back_keeps_the_car_here_until_it_is_paid_again() {
        Visit visit = new Visit("沪A·5546N", "zhangmin").arrives().isReceived().isEstimated();
        theWarrantyBearsASecondLine(visit);
        visit.isSigned().isReleased().isAssigned().isRepaired().isInspected().isShown();
        try (Person cashier = visit.cashier();
                Person advisor = visit.advisorAt("/delivery/delivery.xhtml")) {
            bothPay(cashier);
            assertThat(advisor.at("form:ADVISE")).isVisible();
            whatTheCustomerPaidIsTakenBack(cashier);
            // Their page follows by itself.
            assertThat(advisor.at("form:ADVISE")).hasCount(0);
            advisor.sees("客户在收银台");
            cashier.click("payers:0:means:0:pay");
            cashier.sees("已结清");
            assertThat(advisor.at("form:ADVISE")).isVisible();
            Visit.seesOff(advisor);
        }
    }

    private static void theWarrantyBearsASecondLine(Visit visit) {
        try (Person advisor = visit.advisorAt("/estimate/estimate.xhtml")) {
            picks(advisor, "轮胎", "轮胎换位");
            advisor.at("form:payer").selectOption("WARRANTY");
            advisor.click("form:CHANGE");
            advisor.sees("轮胎换位");
            // The next line is the customer's again.
            assertThat(advisor.at("form:payer")).hasValue("CUSTOMER");
            advisor.click("form:TELL");
            advisor.reads("已记录告知客户");
        }
    }

    private static void picks(Person advisor, String typed, String work) {
        Locator field = advisor.at("form:operation_input");
        Locator found = advisor.page().locator("#form\\:operation_panel");
        field.click();
        field.pressSequentially("zz-nothing");
        assertThat(found).containsText("没有找到");
        field.clear();
        field.pressSequentially(typed);
        found.locator("li", new Locator.LocatorOptions().setHasText(work))
                .first()
                .click();
        assertThat(field).hasValue(Pattern.compile(work + ".*"));
    }

    private static void bothPay(Person cashier) {
        assertThat(cashier.page().locator(".payer")).hasCount(2);
        cashier.at("payers:0:means:0:pay").focus();
        cashier.presses("Enter");
        cashier.reads("已入账");
        // In its place stands the other payer's button now; whoever presses twice, or holds the key, does not press it.
        cashier.presses("Enter");
        cashier.holds("Enter");
        assertThat(cashier.page().locator(".payer")).hasCount(1);
        assertThat(cashier.page().locator(".ui-messages-error")).hasCount(0);
        assertThat(cashier.page().locator(".payer")).containsText("保修");
        cashier.click("payers:0:means:0:pay");
        cashier.sees("已结清");
        assertThat(cashier.page().locator(".ui-messages-error")).hasCount(0);
    }

    private static void whatTheCustomerPaidIsTakenBack(Person cashier) {
        cashier.click("entries:0:reverse");
        cashier.reads("请写明原因");
        cashier.fill("settlement:reason", "刷错了卡");
        cashier.click("entries:0:reverse");
        cashier.reads("已红冲，金额重新待收");
        assertThat(cashier.page().locator(".payer")).hasCount(1);
        cashier.sees("刷错了卡");
    }

    @Test
    @Tag("R10")
    void a_key_tag_hangs_on_one_car_at_a_time() {
        Visit first = new Visit("沪A·56S38", "chenlei")
                .arrives()
                .isReceived()
                .isEstimated()
                .isSigned()
                .isReleased();
        Visit second = new Visit("沪A·B39070", "chenlei")
                .arrives()
                .isReceived()
                .isEstimated()
                .isSigned();
        try (Person advisor = second.advisorAt("/repairorder/repair-order.xhtml")) {
            advisor.click("form:CHOOSE_STAY");
            advisor.reads("已记录");
            advisor.fill("form:keyTag", first.keyTag());
            advisor.click("form:RELEASE");
            advisor.reads("钥匙牌 " + first.keyTag() + " 已挂在店内另一辆车上");
            advisor.reads(first.order());
            advisor.fill("form:keyTag", "K-56S38");
            advisor.click("form:RELEASE");
            advisor.reads("已派往车间");
        }
    }
}

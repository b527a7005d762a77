package org.jiedai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was done is done once, whether somebody goes back, clicks twice or has the page open in two windows. */
@ExtendWith(House.class)
class BackButtonIT {
    private static final String ORDER = "/repairorder/repair-order.xhtml";
    private static final String ESTIMATE = "/estimate/estimate.xhtml";

    private final Visit visit = new Visit("沪E·74E54", "wujj");

    @Test
    @Tag("R8")
    @Tag("R10")
    @Tag("R22")
    void going_back_and_clicking_again_does_nothing_twice() {
        visit.arrives().isReceived().isEstimated();
        theEstimateIsSignedOnce();
        theCarIsReleasedOnce();
        visit.isAssigned().isRepaired().isInspected().isShown();
        theMoneyIsTakenOnce();
    }

    private void theEstimateIsSignedOnce() {
        try (Person advisor = visit.advisorAt(ESTIMATE);
                Person other = visit.advisorAt(ESTIMATE)) {
            Visit.signs(advisor);
            advisor.page().goBack();
            advisor.page().waitForURL(url -> url.contains(ESTIMATE));
            advisor.sees("SHA-256");
            assertThat(advisor.page().locator("[id$='form:SIGN']")).hasCount(0);
            other.signs("form:pad");
            other.click("form:SIGN");
            other.reads("请刷新后再试");
            other.open(ESTIMATE + "?no=" + visit.order());
            assertThat(other.page().getByText("SHA-256")).hasCount(1);
        }
    }

    private void theCarIsReleasedOnce() {
        try (Person advisor = visit.advisorAt(ORDER)) {
            advisor.click("form:CHOOSE_STAY");
            advisor.reads("已记录");
            try (Person other = visit.advisorAt(ORDER)) {
                // Who has typed something is not overtaken by what moves.
                other.fill("form:keyTag", "K31");
                advisor.fill("form:keyTag", "K31");
                advisor.at("form:RELEASE").dblclick();
                advisor.reads("已派往车间");
                other.click("form:RELEASE");
                other.reads("请刷新后再试");
            }
            advisor.open("/frontdesk/board.xhtml");
            advisor.page().goBack();
            advisor.page().waitForURL(url -> url.contains(ORDER));
            assertThat(advisor.page().locator("[id$='form:RELEASE']")).hasCount(0);
            assertThat(done(advisor, "派往车间")).hasCount(1);
        }
    }

    private void theMoneyIsTakenOnce() {
        try (Person cashier = visit.cashier();
                Person other = House.enter("shenyl", 1366, 768)) {
            other.open("/cashier/settlement.xhtml?no=" + visit.order());
            other.waitsFor("[id$=':pay']");
            cashier.at(":pay").dblclick();
            cashier.sees("已结清");
            other.click(":pay");
            other.reads("请刷新后再试");
            cashier.page().locator("a.btn.main[href$='/cashier/desk.xhtml']").click();
            cashier.page().waitForURL(url -> url.contains("/cashier/desk.xhtml"));
            cashier.page().goBack();
            cashier.page().waitForURL(url -> url.contains("/cashier/settlement.xhtml"));
            cashier.sees("1. 收款");
            assertThat(cashier.page().locator("[id$=':pay']")).hasCount(0);
            assertThat(cashier.page().locator("main")).not().containsText("2. 收款");
        }
    }

    @Test
    void a_click_after_the_session_is_over_leads_to_the_log_in_and_back() {
        try (Person advisor = House.enter("wujj", 1366, 768)) {
            advisor.fill("desk:plate", "沪ADQ0334");
            advisor.forgetsWhoHeIs();
            advisor.click("desk:arrive");
            advisor.page().waitForURL(url -> url.contains("/login.xhtml"));
            advisor.sees("登录已失效，刚才的操作没有生效。请重新登录");
            advisor.fill("form:login", "wujj");
            advisor.fill("form:password", "jiedai-demo");
            advisor.clickTo("form:enter", "/frontdesk/board.xhtml");
            assertThat(advisor.page().locator("[id='waiting']")).not().containsText("沪A·DQ0334");
        }
    }

    private static Locator done(Person person, String act) {
        return person.page().locator(".history b").getByText(act, new Locator.GetByTextOptions().setExact(true));
    }
}

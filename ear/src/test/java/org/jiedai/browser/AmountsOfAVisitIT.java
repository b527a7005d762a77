package org.jiedai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Empty and absurd amounts along one car's visit: each is answered in words and changes nothing. */
@ExtendWith(House.class)
class AmountsOfAVisitIT {
    private static final String PLATE = "沪C·8823K";
    private static final String FAR_TOO_LARGE = "999999999999";

    @Test
    @Tag("R3")
    @Tag("R11")
    @Tag("R22")
    void no_desk_takes_an_absurd_amount() {
        Visit visit = new Visit(PLATE, "zhangmin").arrives();
        theAdvisorReadsTheMileage(visit);
        visit.isReceived().isEstimated().isSigned().isReleased().isAssigned();
        theTechnicianAsksForParts(visit);
        theStorekeeperIssues();
        visit.isRepaired().isInspected().isShown();
        theCashierTakesAndGivesBack(visit);
    }

    private static void theAdvisorReadsTheMileage(Visit visit) {
        try (Person advisor = visit.advisorAt("/reception/reception.xhtml")) {
            advisor.tick("form:booklet");
            advisor.tick("form:licence");
            Field mileage = new Field(advisor, "form:mileage", "form:CHECK_DOCUMENTS");
            mileage.refuses("", "请填写“里程（公里）”");
            mileage.refuses("0", "里程 0 不合理");
            mileage.refuses("-5", "里程 -5 不合理");
            mileage.refuses("9999999", "里程 9999999 不合理");
            mileage.refuses("47012.5", "“里程（公里）”应填整数，“47012.5”不是整数");
            mileage.refuses(FAR_TOO_LARGE, "“里程（公里）”应填整数，“999999999999”不是整数，或者太大");
        }
    }

    private static void theTechnicianAsksForParts(Visit visit) {
        try (Person technician = visit.technician()) {
            technician.click("jobs:parts");
            technician.click("jobs:add");
            technician.choose(":code", "ADB-10L");
            Field quantity = new Field(technician, ":quantity", "jobs:sendParts");
            quantity.refuses("", "请至少填写一种配件的数量");
            quantity.refuses("-1", "“数量”的值 -1 不合理");
            quantity.refuses("两", "请填写整数");
            quantity.refuses("9999", "“数量”的值 9999 不合理");
            technician.page().locator("input[id$=':why']").fill("尿素液位低，由本店添加");
            quantity.send("2");
            technician.reads("已交配件台");
        }
    }

    private static void theStorekeeperIssues() {
        try (Person storekeeper = House.enter("luof", 1366, 768)) {
            storekeeper
                    .row(PLATE)
                    .locator("a.btn[href*='/parts/requisition.xhtml']")
                    .click();
            storekeeper.page().waitForURL(url -> url.contains("/parts/requisition.xhtml"));
            storekeeper.fill(":pin", "5789");
            Field quantity = new Field(storekeeper, ":quantity", "requisition:ISSUE");
            quantity.refuses("两", "请填写整数");
            storekeeper.fill(":pin", "5789");
            quantity.refuses("-1", "“数量”的值 -1 不合理");
            for (String absurd : new String[] {"3", "9999"}) {
                storekeeper.fill(":pin", "5789");
                quantity.refuses(absurd, "本次发 " + absurd);
            }
            storekeeper.fill(":pin", "5789");
            quantity.refuses("", "请填写本次要发的数量");
            storekeeper.fill(":pin", "5789");
            quantity.send("2");
            storekeeper.reads("双方签字已记录");
            theStorekeeperTakesBack(storekeeper);
        }
    }

    private static void theStorekeeperTakesBack(Person storekeeper) {
        Field back = new Field(storekeeper, ":back", ":putBack");
        back.refuses("", "请填写“数量”");
        back.refuses("两", "请填写整数");
        back.refuses("0", "退回 0");
        back.refuses("-1", "退回 -1");
        back.refuses("3", "退回 3");
        back.send("2");
        storekeeper.reads("已退回 2");
    }

    private static void theCashierTakesAndGivesBack(Visit visit) {
        try (Person cashier = visit.cashier()) {
            Field amount = new Field(cashier, ":amount", ":pay");
            amount.refuses("", "请填写“金额（元）”");
            amount.refuses("0", "金额 0.00 不对");
            amount.refuses("-10", "金额 -10.00 不对");
            amount.refuses("十元", "“金额（元）”应填数字，“十元”不是数字");
            amount.refuses("1e1", "“金额（元）”应填数字，“1e1”不是数字");
            amount.refuses("10.005", "“金额（元）”的值 10.005 超过两位小数");
            amount.refuses("9000000", "不能收 9000000.00 元");
            amount.refuses(FAR_TOO_LARGE, "“金额（元）”的值 999999999999 不合理");
            assertThat(cashier.page().locator("[id$=':reverse']")).hasCount(0);
            cashier.open("/cashier/settlement.xhtml?no=" + visit.order());
            cashier.click(":pay");
            cashier.sees("已结清");
            theCashierRefunds(cashier);
        }
    }

    private static void theCashierRefunds(Person cashier) {
        cashier.page().locator("details summary").click();
        cashier.fill("settlement:reason", "多收");
        Field back = new Field(cashier, "settlement:backAmount", "settlement:refund");
        back.refuses("", "请填写“金额（元）”");
        back.refuses("-1", "金额 -1.00 不对");
        back.refuses("一元", "“金额（元）”应填数字，“一元”不是数字");
        back.refuses("0.001", "“金额（元）”的值 0.001 超过两位小数");
        back.refuses(FAR_TOO_LARGE, "“金额（元）”的值 999999999999 不合理");
        assertThat(cashier.page().locator("main")).not().containsText("2. 退款");
    }
}

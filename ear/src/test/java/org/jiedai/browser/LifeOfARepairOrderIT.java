package org.jiedai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import org.jiedai.demo.Course;
import org.jiedai.steps.Told;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * One car through every desk, from the telephone call to the follow-up call, on the screens of every role. What one
 * person does appears on the next desk's list by itself. The mouse only draws and opens menus; all else is reached by
 * the tabulator, and every answer is readable for everybody (U3, U21).
 */
@ExtendWith(House.class)
class LifeOfARepairOrderIT {
    private static final String PLATE = "沪A·7C502";
    private static final String WORK = "小保养";
    private static final Course COURSE = new Course(
            Course.Kind.VISIT, true, List.of("MT-0020"), Course.Extra.AGREED, false, Course.Shortage.NONE, true);

    @BeforeAll
    static void everybodyCanReadEveryAnswerAndNobodyHasAMouse() {
        Person.isLookedAt(Legible::isLegible, Legible::isLegibleInEnglish);
        Person.areWithoutMouse(true);
    }

    @AfterAll
    static void everybodyIsAsBefore() {
        Person.isLookedAt(person -> {}, person -> {});
        Person.areWithoutMouse(false);
    }

    @Test
    @Tag("A1")
    @Tag("A2")
    @Tag("A3")
    @Tag("A4")
    @Tag("A5")
    @Tag("A6")
    @Tag("A7")
    @Tag("A8")
    @Tag("R1")
    @Tag("R2")
    @Tag("R3")
    @Tag("R4")
    @Tag("R5")
    @Tag("R6")
    @Tag("R7")
    @Tag("R8")
    @Tag("R9")
    @Tag("R10")
    @Tag("R11")
    @Tag("R12")
    @Tag("R13")
    @Tag("R14")
    @Tag("R15")
    @Tag("R16")
    @Tag("R17")
    @Tag("R18")
    @Tag("R19")
    @Tag("R20")
    @Tag("R21")
    @Tag("R22")
    @Tag("R23")
    @Tag("R24")
    @Tag("F1")
    @Tag("F3")
    @Tag("F5")
    @Tag("F6")
    void one_car_goes_through_every_desk() throws SQLException {
        String appointment = theClerkBooksACallersCar();
        theControllerPlansIt();
        theStorekeeperShelvesItsParts();
        theClerkSeesThatEverythingIsReady(appointment);
        String order = theAdvisorReceivesTheCar();
        theControllerAssignsIt();
        theTechnicianAsksForPartsAndFindsMore();
        theStorekeeperIssuesTheParts();
        theAdvisorAsksTheCustomer(order);
        theTechnicianFinishes();
        theAdvisorInspectsAndSendsItToTheWash(order);
        theWasherWashes();
        theAdvisorSettles(order);
        theCashierIsPaid(order);
        theAdvisorSeesTheCustomerOff(order);
        theManagerSeesEveryHandOff(order);
        theAgentCalls(order);
        isTheVisitThatTheStepsTell(order);
    }

    private static void isTheVisitThatTheStepsTell(String order) throws SQLException {
        if (House.database().isPresent()) {
            try (Connection connection = House.database().get().connect()) {
                assertThat(Told.missing(connection, COURSE, order)).isEmpty();
            }
        }
    }

    private static String theClerkBooksACallersCar() {
        try (Person clerk = House.enter("gujy", 1366, 768)) {
            String number = Booking.made(clerk, "15802104299", "李建国", WORK, Comparator.naturalOrder());
            clerk.picture("appointment");
            return number;
        }
    }

    private static void theControllerPlansIt() {
        try (Person controller = House.enter("zhaogq", 1366, 768)) {
            controller.waitsFor(".plan-days a");
            controller.picture("workshop-board");
            Visit.plans(controller, PLATE);
            controller.picture("workshop-tomorrow");
        }
    }

    private static void theStorekeeperShelvesItsParts() {
        try (Person storekeeper = House.enter("guozm", 1366, 768)) {
            storekeeper.waitsFor("text=" + PLATE);
            storekeeper.picture("parts-counter");
            Visit.shelves(storekeeper, PLATE);
            storekeeper.sees("Y-01");
        }
    }

    private static void theClerkSeesThatEverythingIsReady(String appointment) {
        try (Person clerk = House.enter("gujy", 1366, 768)) {
            clerk.open("/appointment/appointment.xhtml?no=" + appointment);
            clerk.sees("已上架");
            clerk.picture("appointment-ready");
        }
    }

    private static String theAdvisorReceivesTheCar() {
        try (Person advisor = House.enter("wangxy", 1366, 768)) {
            advisor.fill("desk:plate", "沪A7C502");
            advisor.click("desk:arrive");
            advisor.waitsFor(".arrival .plate");
            advisor.picture("arrival");
            advisor.click(advisor.row(PLATE).locator("button"));
            advisor.page().waitForURL(url -> url.contains("/reception/check-in.xhtml"));
            advisor.click("form:checkIn");
            advisor.reads("逐项勾选");
            advisor.page().locator("table [type=checkbox]").first().check();
            advisor.clickTo("form:checkIn", "/reception/reception.xhtml");
            String order = advisor.number();
            documentsAndKit(advisor);
            try (Person tablet = House.enter("wangxy", 1280, 800)) {
                tablet.open("/reception/walkaround.xhtml?no=" + order);
                Visit.walkaround(tablet, "walkaround");
            }
            advisor.open("/reception/reception.xhtml?no=" + order);
            Visit.remindsOfValuables(advisor);
            estimate(advisor);
            release(advisor);
            return order;
        }
    }

    private static void documentsAndKit(Person advisor) {
        advisor.fill("form:mileage", "100");
        advisor.click("form:CHECK_DOCUMENTS");
        advisor.reads("低于上次");
        Visit.documentsAndKit(advisor, "47012");
    }

    private static void estimate(Person advisor) {
        advisor.sees(WORK);
        advisor.click("form:TELL");
        advisor.reads("已记录告知客户");
        advisor.click("form:SIGN");
        advisor.reads("请客户在签名板上签全名");
        advisor.picture("estimate");
        Visit.signs(advisor);
    }

    private static void release(Person advisor) {
        advisor.fill("form:keyTag", "K07");
        advisor.click("form:RELEASE");
        advisor.reads("在店等候还是离店");
        advisor.click("form:CHOOSE_STAY");
        advisor.reads("已记录");
        advisor.fill("form:keyTag", "K07");
        advisor.click("form:RELEASE");
        advisor.reads("已派往车间");
        advisor.picture("repair-order");
    }

    private static void theControllerAssignsIt() {
        try (Person controller = House.enter("zhaogq", 1366, 768)) {
            Visit.assign(controller, PLATE, "zhouq");
        }
    }

    private static void theTechnicianAsksForPartsAndFindsMore() {
        try (Person technician = House.enter("zhouq", 1280, 800)) {
            technician.waitsFor("[id$=':start']");
            technician.click(":start");
            technician.waitsFor("[id$=':finish']");
            technician.picture("technician-jobs");
            technician.click("jobs:parts");
            technician.click("jobs:sendParts");
            technician.reads("已交配件台");
            technician.click("jobs:finding");
            technician.fill(":finding_text", "前刹车片磨损至 2 mm");
            technician.choose(":operations", "更换前刹车片");
            technician.page().keyboard().press("Escape");
            technician.click("jobs:sendFinding");
            technician.reads("已交服务顾问");
        }
    }

    private static void theStorekeeperIssuesTheParts() {
        try (Person storekeeper = House.enter("guozm", 1366, 768)) {
            storekeeper.click(storekeeper
                    .page()
                    .locator("tr:has-text('" + PLATE + "') a.btn[href*='/parts/requisition.xhtml']")
                    .first());
            storekeeper.page().waitForURL(url -> url.contains("/parts/requisition.xhtml"));
            storekeeper.at(":receiver").selectOption("zhouq");
            storekeeper.fill(":pin", "0000");
            storekeeper.click("requisition:ISSUE");
            storekeeper.reads("PIN");
            storekeeper.fill(":pin", "2468");
            storekeeper.picture("requisition");
            storekeeper.click("requisition:ISSUE");
            storekeeper
                    .page()
                    .waitForCondition(() -> storekeeper
                                    .page()
                                    .locator("[id$='requisition:ISSUE']")
                                    .count()
                            == 0);
        }
    }

    private static void theAdvisorAsksTheCustomer(String order) {
        try (Person advisor = House.enter("wangxy", 1366, 768)) {
            advisor.sees("前刹车片磨损");
            advisor.picture("advisor-board");
            advisor.open("/repairorder/repair-order.xhtml?no=" + order);
            advisor.click("form:CHECK_PROGRESS");
            advisor.reads("进度已记录");
            advisor.click(":link");
            advisor.reads("链接已生成");
            theCustomerAgreesOnHisPhone(advisor.page()
                    .locator("a[href*='/customer/extra-work.xhtml']")
                    .getAttribute("href"));
            advisor.sees("已答复");
        }
    }

    private static void theCustomerAgreesOnHisPhone(String link) {
        try (Person customer = House.enter(null, 390, 844)) {
            customer.open(link);
            customer.waitsFor("[id$=':yes']");
            customer.fill("form:signature", "李建国");
            customer.click("form:answer");
            assertThat(customer.page().locator("body").innerText()).isNotBlank();
            customer.waitsFor(".ui-messages-error");
            customer.click(":yes");
            customer.waitsFor("[id$=':yes'].main");
            customer.fill("form:signature", "李建国");
            customer.picture("extra-work-phone");
            customer.click("form:answer");
            customer.waitsFor("text=谢谢您的答复");
            customer.open(link);
            customer.waitsFor("[role=alert]");
            assertThat(customer.page().locator("a").count())
                    .as("no way to the staff's log-in")
                    .isZero();
        }
    }

    private static void theTechnicianFinishes() {
        try (Person technician = House.enter("zhouq", 1280, 800)) {
            technician.waitsFor("text=更换前刹车片");
            technician.click("jobs:check");
            technician.waitsFor(".ui-messages-error");
            for (int line = 0; line < 2; line++) {
                if (technician.page().locator("[id$=':finish']").count() == 0) {
                    technician.click(":start");
                    technician.waitsFor("[id$=':finish']");
                }
                int before =
                        technician.page().locator(".chip.ok:has-text('完成')").count();
                technician.click(":finish");
                technician
                        .page()
                        .waitForCondition(() -> technician
                                        .page()
                                        .locator(".chip.ok:has-text('完成')")
                                        .count()
                                > before);
            }
            technician.click("jobs:check");
            technician.reads("终检");
        }
    }

    private static void theAdvisorInspectsAndSendsItToTheWash(String order) {
        try (Person advisor = House.enter("wangxy", 1366, 768)) {
            advisor.open("/repairorder/repair-order.xhtml?no=" + order);
            advisor.waitsFor("[id$='form:PASS']");
            advisor.click("form:FAIL");
            advisor.reads("请勾选不合格的项目");
            advisor.click("form:PASS");
            advisor.reads("终检合格");
            advisor.click("form:SEND_TO_WASH");
            advisor.reads("已送洗车");
        }
    }

    private static void theWasherWashes() {
        try (Person washer = House.enter("dingfs", 1280, 800)) {
            washer.waitsFor("[id$=':start']");
            washer.click(":start");
            washer.waitsFor("[id$=':report']");
            washer.picture("wash-line");
            washer.click(":report");
            washer.reads("已报告洗完");
        }
    }

    private static void theAdvisorSettles(String order) {
        try (Person advisor = House.enter("wangxy", 1366, 768)) {
            advisor.open("/repairorder/repair-order.xhtml?no=" + order);
            advisor.click("form:ACCEPT_WASH");
            advisor.reads("洗车已验收");
            advisor.click("form:REVIEW");
            advisor.reads("约定的配件从未领用");
            advisor.fill("form:notDrawn", "刹车片由客户自带");
            advisor.clickTo("form:REVIEW", "/delivery/delivery.xhtml");
            advisor.click("form:PREPARE");
            advisor.reads("钥匙和保修手册");
            advisor.tick("form:keys");
            advisor.tick("form:booklet");
            advisor.fill("form:difference", "刹车片未领料，按实际结算");
            advisor.click("form:PREPARE");
            advisor.reads("已备好");
            advisor.sees("与签字估价不同的原因：刹车片未领料，按实际结算");
            advisor.picture("delivery");
            Visit.shows(advisor);
        }
    }

    private static void theCashierIsPaid(String order) {
        try (Person cashier = House.enter("shenyl", 1366, 768)) {
            cashier.waitsFor("text=" + PLATE);
            cashier.picture("cash-desk");
            cashier.open("/cashier/settlement.xhtml?no=" + order);
            cashier.signs("settlement:signature");
            cashier.fill(":signedBy", "李建国");
            cashier.click("settlement:sign");
            cashier.waitsFor("[id$=':pay']");
            cashier.picture("settlement");
            cashier.click(":pay");
            cashier.sees("已结清");
        }
    }

    private static void theAdvisorSeesTheCustomerOff(String order) {
        try (Person advisor = House.enter("wangxy", 1366, 768)) {
            advisor.open("/delivery/delivery.xhtml?no=" + order);
            Visit.seesOff(advisor);
        }
    }

    private static void theManagerSeesEveryHandOff(String order) {
        try (Person manager = House.enter("lujp", 1366, 768)) {
            manager.picture("floor");
            manager.open("/handoff/hand-offs.xhtml");
            manager.sees(order);
            manager.picture("hand-offs");
            manager.open("/repairorder/repair-order.xhtml?no=" + order);
            PlaywrightAssertions.assertThat(manager.page().locator(".promise"))
                    .not()
                    .hasCount(0);
            PlaywrightAssertions.assertThat(manager.page().locator("[data-until]"))
                    .hasCount(0);
        }
    }

    private static void theAgentCalls(String order) {
        try (Person agent = House.enter("hanxy", 1366, 768)) {
            agent.waitsFor("text=" + PLATE);
            agent.picture("follow-up");
            agent.open("/followup/call.xhtml?no=" + order);
            agent.click(":begin");
            agent.waitsFor("[id$=':survey']");
            // What has come for the button that is gone is what one does next.
            agent.page().waitForFunction("() => document.activeElement.closest('.survey') !== null");
            agent.page().locator("[name$=':overall'][value='5']").check();
            agent.page().locator("[name$=':attitude'][value='5']").check();
            agent.page().locator("[name$=':fixedOnce'][value='true']").check();
            agent.page().locator("[name$=':onTime'][value='true']").check();
            agent.click(":survey");
            agent.waitsFor("[id$=':tell']");
            agent.picture("follow-up-call");
            agent.sees("您的爱车下次保养是");
            theNextVisitIsBookedFromTheCall(agent, order);
            agent.click(":tell");
            agent.waitsFor("[id$=':thank']");
            agent.clickTo(":thank", "/followup/calls.xhtml");
        }
    }

    // Car and customer come along; nobody looks for them once more (F5).
    private static void theNextVisitIsBookedFromTheCall(Person agent, String order) {
        agent.page()
                .locator("a[href*='/appointment/appointments.xhtml?car=VH-']")
                .click();
        agent.page().waitForURL(url -> url.contains("/appointment/appointments.xhtml"));
        PlaywrightAssertions.assertThat(agent.at("call:picker")).containsText(PLATE);
        PlaywrightAssertions.assertThat(agent.at("call:picker")).containsText("李建国");
        PlaywrightAssertions.assertThat(agent.at("call:phone")).hasValue("15802104299");
        agent.open("/followup/call.xhtml?no=" + order);
        agent.waitsFor("[id$=':tell']");
    }
}

package org.jiedai.browser;

import com.microsoft.playwright.Page;

/**
 * Ten minutes with Jiedai, as README.md tells them: a car of the demo day that is booked for eleven goes through every
 * desk, each person by a click on their card.
 */
final class Tour {
    static final String PLATE = "沪B·GY721";

    private final Person newcomer;
    private String order;

    Tour(Person newcomer) {
        this.newcomer = newcomer;
    }

    /** The order of the car, which is seen off and called. */
    String goes() {
        is("王晓燕");
        theCarIsReceived();
        itsWorkIsAgreed();
        is("赵国强");
        Visit.assign(newcomer, PLATE, "zhouq");
        is("周强");
        partsAreAskedFor();
        is("郭志明");
        partsAreIssued();
        is("周强");
        theWorkIsDone();
        is("王晓燕");
        theCarIsInspectedAndShown();
        is("沈玉兰");
        theCustomerPays();
        is("王晓燕");
        newcomer.open("/delivery/delivery.xhtml?no=" + order);
        Visit.seesOff(newcomer);
        return order;
    }

    private void is(String name) {
        newcomer.open("/login.xhtml");
        newcomer.page()
                .locator(".person", new Page.LocatorOptions().setHasText(name))
                .first()
                .click();
        newcomer.page().waitForURL(url -> !url.contains("/login.xhtml"));
    }

    private void theCarIsReceived() {
        newcomer.fill("desk:plate", "沪BGY721");
        newcomer.click("desk:arrive");
        newcomer.waitsFor(".arrival:has-text('" + PLATE + "')");
        newcomer.row(PLATE).locator("button").click();
        newcomer.page().waitForURL(url -> url.contains("/reception/check-in.xhtml"));
        newcomer.page().locator("table [type=checkbox]").first().check();
        newcomer.clickTo("form:checkIn", "/reception/reception.xhtml");
        order = newcomer.number();
        Visit.documentsAndKit(newcomer, "66120");
        newcomer.open("/reception/walkaround.xhtml?no=" + order);
        Visit.walkaround(newcomer, "tour-walkaround");
        Visit.remindsOfValuables(newcomer);
    }

    private void itsWorkIsAgreed() {
        newcomer.click("form:TELL");
        newcomer.reads("已记录告知客户");
        Visit.signs(newcomer);
        newcomer.click("form:CHOOSE_STAY");
        newcomer.reads("已记录");
        newcomer.fill("form:keyTag", "K30");
        newcomer.click("form:RELEASE");
        newcomer.reads("已派往车间");
    }

    private void opensJob() {
        newcomer.page()
                .locator(".job", new Page.LocatorOptions().setHasText(PLATE))
                .click();
        newcomer.sees(order);
    }

    private void partsAreAskedFor() {
        opensJob();
        newcomer.click("jobs:parts");
        newcomer.click("jobs:sendParts");
        newcomer.reads("已交配件台");
    }

    private void partsAreIssued() {
        newcomer.page()
                .locator("tr:has-text('" + PLATE + "') a.btn[href*='/parts/requisition.xhtml']")
                .first()
                .click();
        newcomer.page().waitForURL(url -> url.contains("/parts/requisition.xhtml"));
        newcomer.at(":receiver").selectOption("zhouq");
        newcomer.fill(":pin", "2468");
        newcomer.click("requisition:ISSUE");
        newcomer.page()
                .waitForCondition(() ->
                        newcomer.page().locator("[id$='requisition:ISSUE']").count() == 0);
    }

    private void theWorkIsDone() {
        opensJob();
        newcomer.click(":start");
        newcomer.waitsFor("[id$=':finish']");
        newcomer.click(":finish");
        newcomer.waitsFor(".chip.ok:has-text('完成')");
        newcomer.click("jobs:check");
        newcomer.reads("终检");
    }

    private void theCarIsInspectedAndShown() {
        newcomer.open("/repairorder/repair-order.xhtml?no=" + order);
        newcomer.waitsFor("[id$='form:PASS']");
        newcomer.click("form:PASS");
        newcomer.reads("终检合格");
        newcomer.click("form:DECLINE_WASH");
        newcomer.waitsFor("[id$='form:REVIEW']");
        newcomer.clickTo("form:REVIEW", "/delivery/delivery.xhtml");
        newcomer.tick("form:keys");
        newcomer.tick("form:booklet");
        newcomer.click("form:PREPARE");
        newcomer.reads("已备好");
        Visit.shows(newcomer);
    }

    private void theCustomerPays() {
        newcomer.waitsFor("text=" + PLATE);
        newcomer.open("/cashier/settlement.xhtml?no=" + order);
        newcomer.signs("settlement:signature");
        newcomer.click("settlement:sign");
        newcomer.waitsFor("[id$=':pay']");
        newcomer.click(":pay");
        newcomer.sees("已结清");
    }
}

package org.jiedai.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.jiedai.screens.Departure;
import org.jiedai.screens.Desk;
import org.jiedai.screens.Reception;
import org.jiedai.screens.WalkIn;
import org.jiedai.screens.Workshop;

/**
 * One walk-in's visit as the desks do it on their screens, for tests whose matter lies further on; what only leads
 * there is done without a window. It has a technician of its own, so that it does not stand on the list of another
 * test's.
 */
final class Visit {
    private static final String[] POSITIONS = {"车内", "左前", "正前", "右前", "右后", "正后", "左后"};
    private static final String CONTROLLER = "zhaogq";
    private static final String TECHNICIAN = "xub";
    private static final String CASHIER = "shenyl";
    private static final String WORK = "EL-0020";
    private static final String MILEAGE = "130000";
    private static final String KEY_TAG = "K21-";

    private final String plate;
    private final String advisor;
    private final String technician;
    private WalkIn customer;
    private String order;

    /** @param plate as the screens write it, with its dot; of a car that no test books, else its work is another */
    Visit(String plate, String advisor) {
        this(plate, advisor, TECHNICIAN);
    }

    /** The same, repaired by somebody who has no car of another test. */
    Visit(String plate, String advisor, String technician) {
        this.plate = plate;
        this.advisor = advisor;
        this.technician = technician;
    }

    String order() {
        return order;
    }

    /** What its key hangs on from the release on. */
    String keyTag() {
        return KEY_TAG + order.substring(order.length() - 4);
    }

    Person advisorAt(String page) {
        Person person = House.comesBack(advisor, 1366, 768);
        person.open(page + "?no=" + order);
        return person;
    }

    /** The car is here and its order begun; documents come next. */
    Visit arrives() {
        customer = customer(KEY_TAG);
        Reception reception = reception();
        reception.arrive();
        order = reception.checkIn();
        customer = customer(keyTag());
        return this;
    }

    /** Documents, kit, walkaround and valuables; the estimate comes next. */
    Visit isReceived() {
        reception().documents(order);
        reception().walkAround(order);
        return this;
    }

    /** The work is estimated and told; the signature comes next. */
    Visit isEstimated() {
        reception().estimate(order);
        return this;
    }

    Visit isSigned() {
        reception().sign(order);
        return this;
    }

    Visit isReleased() {
        reception().release(order);
        return this;
    }

    /** The controller gives it to the technician. */
    Visit isAssigned() {
        workshop().assign(House.desk(CONTROLLER), technician, null);
        return this;
    }

    Person technician() {
        Person person = House.comesBack(technician, 1280, 800);
        person.lands();
        person.page()
                .locator(".job", new Page.LocatorOptions().setHasText(plate))
                .click();
        person.sees(order);
        return person;
    }

    /** Every line is done and checked; the final inspection comes next. */
    Visit isRepaired() {
        workshop().start(House.desk(technician));
        return isRepairedAfterStart();
    }

    /** What runs already is done and checked. */
    Visit isRepairedAfterStart() {
        workshop().finish(House.desk(technician));
        return this;
    }

    /** Inspected, not washed, reviewed; the delivery comes next. */
    Visit isInspected() {
        passes();
        departure().wash(House.desk(advisor), "DECLINE_WASH");
        departure().review(House.desk(advisor));
        return this;
    }

    /** Inspected, on its way to the wash bay. */
    Visit isSentToTheWash() {
        passes();
        departure().wash(House.desk(advisor), "SEND_TO_WASH");
        return this;
    }

    /** Shown to the customer and handed to the cashier. */
    Visit isShown() {
        departure().show(House.desk(advisor));
        return this;
    }

    /** The cashier with the settlement, signed by the customer. */
    Person cashier() {
        Person cashier = House.comesBack(CASHIER, 1366, 768);
        cashier.lands();
        cashier.waitsFor("text=" + plate);
        cashier.open("/cashier/settlement.xhtml?no=" + order);
        cashier.signs("settlement:signature");
        cashier.click("settlement:sign");
        cashier.waitsFor("[id$=':pay']");
        return cashier;
    }

    Visit isPaid() {
        departure().pay(House.desk(CASHIER));
        return this;
    }

    /** Advised and seen off; the follow-up call comes next. */
    Visit isSeenOff() {
        Desk desk = House.desk(advisor);
        desk.await("/delivery/delivery.xhtml?no=" + order, "[id$=form:ADVISE]");
        departure().seeOff(desk);
        return this;
    }

    private void passes() {
        Desk desk = House.desk(advisor);
        desk.await("/repairorder/repair-order.xhtml?no=" + order, "[id$=form:PASS]");
        workshop().pass(desk);
    }

    private Reception reception() {
        return new Reception(House.desk(advisor), customer);
    }

    private Workshop workshop() {
        return new Workshop(customer, order);
    }

    private Departure departure() {
        return new Departure(order);
    }

    private WalkIn customer(String keyTag) {
        return new WalkIn(plate.replace("·", ""), "", MILEAGE, keyTag, WORK);
    }

    static void documentsAndKit(Person advisor, String mileage) {
        advisor.tick("form:booklet");
        advisor.tick("form:licence");
        advisor.fill("form:mileage", mileage);
        // Far more than at the last visit of some of these cars.
        advisor.fill("form:lowerReason", "已核对仪表");
        advisor.click("form:CHECK_DOCUMENTS");
        advisor.reads("证件已记录");
        advisor.click("form:FIT_KIT");
        advisor.reads("四件套已记录");
    }

    /** The seven positions in their order, with one scratch. */
    static void walkaround(Person tablet, String picture) {
        for (int i = 0; i < 3; i++) {
            finishes(tablet, POSITIONS[i]);
        }
        tablet.sees(POSITIONS[3] + " · 伤痕");
        tablet.page().locator(".car").click();
        tablet.page()
                .locator("button", new Page.LocatorOptions().setHasText("划痕"))
                .click();
        tablet.waitsFor(".pin[data-x]");
        tablet.picture(picture);
        finishesFrom(tablet, 3);
    }

    /** The positions that are left, without a mark. */
    static void finishesFrom(Person tablet, int first) {
        for (int i = first; i < POSITIONS.length; i++) {
            finishes(tablet, POSITIONS[i]);
        }
        tablet.page().waitForURL(url -> url.contains("/reception/reception.xhtml"));
    }

    private static void finishes(Person tablet, String position) {
        tablet.sees(position + " · 伤痕");
        tablet.click("form:finish");
    }

    static void remindsOfValuables(Person advisor) {
        advisor.fill("form:valuables", "已提醒，钱包手机已带走");
        advisor.clickTo("form:REMIND_VALUABLES", "/estimate/estimate.xhtml");
    }

    static void signs(Person advisor) {
        advisor.signs("form:pad");
        advisor.clickTo("form:SIGN", "/repairorder/repair-order.xhtml");
    }

    /** The controller accepts what is proposed for a booked car, on whichever day it comes. */
    static void plans(Person controller, String plate) {
        Locator card = findsOnItsDay(controller, plate);
        controller.click(card.locator("[id$=':plan']"));
        controller.reads("已安排给");
    }

    /** The card of a booked car; the page of its day is open. */
    static Locator findsOnItsDay(Person controller, String plate) {
        Locator card = controller.page().locator("article.card", new Page.LocatorOptions().setHasText(plate));
        controller.page().waitForCondition(() -> {
            controller.open("/workshop/board.xhtml");
            for (String day : days(controller)) {
                controller.open(day);
                if (card.count() > 0) {
                    return true;
                }
            }
            return false;
        });
        return card.first();
    }

    private static List<String> days(Person controller) {
        return controller.page().locator(".plan-days a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    /** The storekeeper picks all parts of a booked car and lays them on the first free place. */
    static void shelves(Person storekeeper, String plate) {
        storekeeper.click(storekeeper.row(plate).locator("a.btn").first());
        storekeeper.page().waitForURL(url -> url.contains("/parts/pick.xhtml"));
        storekeeper.click("pick:pickAll");
        storekeeper.reads("已拣");
        storekeeper.click("pick:SHELVE");
        storekeeper.reads("已放到货架");
    }

    static void assign(Person controller, String plate, String technician) {
        controller.row(plate).locator("select").first().selectOption(technician);
        controller.click(controller.row(plate).locator("[id$=':assign']"));
        controller
                .page()
                .waitForCondition(
                        () -> controller.row(plate).locator("[id$=':assign']").count() == 0);
    }

    static void shows(Person advisor) {
        for (String point : new String[] {"items", "appearance", "belongings", "oldParts", "care"}) {
            advisor.tick("form:" + point);
        }
        advisor.click("form:SHOW");
        advisor.reads("验车已记录");
        advisor.click("form:HAND_TO_CASHIER");
        advisor.reads("已转收银");
    }

    /** The page of the delivery is open, and follows the cashier. */
    static void seesOff(Person advisor) {
        advisor.fill("form:hazards", "后刹车片 5 mm，下次检查");
        advisor.click("form:ADVISE");
        advisor.reads("已记录告知内容");
        advisor.click("form:SEE_OFF");
        advisor.reads("撤除四件套");
        advisor.tick("form:kitRemoved");
        advisor.clickTo("form:SEE_OFF", "/frontdesk/board.xhtml");
    }
}

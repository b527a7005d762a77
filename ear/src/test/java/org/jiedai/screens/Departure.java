package org.jiedai.screens;

/** From the last look at the order to the thanks of the follow-up call. */
public final class Departure {
    static final String ORDER = "/repairorder/repair-order.xhtml";

    private static final String DELIVERY = "/delivery/delivery.xhtml";
    private static final String[] SHOWN = {"items", "appearance", "belongings", "oldParts", "care"};

    private final String order;

    public Departure(String order) {
        this.order = order;
    }

    /** Sent to the wash, declined or accepted from it. */
    public void wash(Desk advisor, String act) {
        advisor.at(ORDER, order);
        advisor.act("form:" + act);
    }

    public void review(Desk advisor) {
        Screen screen = advisor.at(ORDER, order);
        if (screen.shows("[id$=form:notDrawn]")) {
            screen.fill("form:notDrawn", "客户自带配件");
        }
        advisor.act("form:REVIEW");
    }

    /** Prepared, shown to the customer and handed to the cashier. */
    public void show(Desk advisor) {
        Screen screen = advisor.at(DELIVERY, order).tick("form:keys").tick("form:booklet");
        advisor.act("form:PREPARE");
        for (String point : SHOWN) {
            screen.tick("form:" + point);
        }
        advisor.act("form:SHOW");
        advisor.act("form:HAND_TO_CASHIER");
    }

    public void pay(Desk cashier) {
        cashier.await("/cashier/desk.xhtml", "a.btn[href$=" + order + "]");
        cashier.open("/cashier/settlement.xhtml?no=" + order)
                .fill("settlement:signature_value", Reception.SIGNATURE)
                .fill("settlement:signedBy", "李建国");
        cashier.act("settlement:sign");
        cashier.act(":pay");
    }

    public void seeOff(Desk advisor) {
        advisor.open(DELIVERY + "?no=" + order).fill("form:hazards", "后刹车片 5 mm，下次检查");
        advisor.act("form:ADVISE");
        advisor.screen().tick("form:kitRemoved");
        advisor.act("form:SEE_OFF");
    }

    public void call(Desk agent) {
        agent.await("/followup/calls.xhtml", "a.btn[href$=" + order + "]");
        agent.open("/followup/call.xhtml?no=" + order);
        agent.act(":begin");
        agent.screen()
                .tick(":overall", "5")
                .tick(":attitude", "5")
                .tick(":fixedOnce", "true")
                .tick(":onTime", "true");
        agent.act(":survey");
        agent.act(":tell");
        agent.act(":thank");
    }
}

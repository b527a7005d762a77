package org.jiedai.benchmark.screens;

import org.jiedai.benchmark.station.Post;

/** From the last look at the order to the thanks of the follow-up call. */
final class Departure {
    private static final String[] SHOWN = {"items", "appearance", "belongings", "oldParts", "care"};

    private final Crew crew;
    private final String order;

    Departure(Crew crew, String order) {
        this.crew = crew;
        this.order = order;
    }

    static String orderPage(String order) {
        return "/frontdesk/repair-order.xhtml?no=" + order;
    }

    void leave() {
        prepare();
        pay();
        seeOff();
        call();
    }

    private void prepare() {
        Person advisor = crew.at(Post.ADVISOR);
        advisor.act("form:REVIEW");
        advisor.screen().tick("form:keys").tick("form:booklet");
        advisor.act("form:PREPARE");
        for (String point : SHOWN) {
            advisor.screen().tick("form:" + point);
        }
        advisor.act("form:SHOW");
        advisor.act("form:HAND_TO_CASHIER");
    }

    private void pay() {
        Person cashier = crew.at(Post.CASHIER);
        cashier.await("/cashier/desk.xhtml", "a.btn[href$=" + order + "]");
        cashier.open("/cashier/settlement.xhtml?no=" + order)
                .fill("settlement:signature_value", Reception.SIGNATURE)
                .fill("settlement:signedBy", "李建国");
        cashier.act("settlement:sign");
        cashier.act(":pay");
    }

    private void seeOff() {
        Person advisor = crew.at(Post.ADVISOR);
        advisor.await("/frontdesk/board.xhtml", Workshop.task(order));
        advisor.open("/frontdesk/delivery.xhtml?no=" + order).fill("form:hazards", "后刹车片 5 mm，下次检查");
        advisor.act("form:ADVISE");
        advisor.screen().tick("form:kitRemoved");
        advisor.act("form:SEE_OFF");
    }

    private void call() {
        Person agent = crew.at(Post.AGENT);
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

package org.jiedai.screens;

import org.jsoup.nodes.Element;

/** From the workshop's board to the accepted wash. */
public final class Workshop {
    private static final String JOBS = "/workshop/jobs.xhtml";

    private final WalkIn customer;
    private final String order;

    public Workshop(WalkIn customer, String order) {
        this.customer = customer;
        this.order = order;
    }

    /** @param bay null if whichever is proposed or free will do */
    public void assign(Desk controller, String technician, String bay) {
        controller.await("/workshop/board.xhtml", "tr:has(a[href$=" + order + "]) [id$=:assign]");
        choose(controller.screen(), ":technician", technician);
        choose(controller.screen(), ":bay", bay == null ? free(controller.screen()) : bay);
        Screen screen = controller.screen();
        controller.act(screen.within(screen.row(customer.writtenPlate()), ":assign"));
    }

    // Of many cars that wait the last ones have no bay proposed: those before them would take all there are.
    private String free(Screen screen) {
        Element bays = screen.within(screen.row(customer.writtenPlate()), ":bay");
        String proposed = bays.select("option[selected]").attr("value");
        return proposed.isEmpty()
                ? bays.select("option:not([disabled]):not([value=''])").attr("value")
                : proposed;
    }

    private void choose(Screen screen, String menu, String value) {
        screen.fill(screen.within(screen.row(customer.writtenPlate()), menu), value);
    }

    /** The first line's clock runs. */
    public void start(Desk technician) {
        takesUp(technician);
        technician.act(":start");
    }

    /** What runs and what is left is done, and checked by who has done it. */
    public void finish(Desk technician) {
        if (!technician.screen().path().equals(JOBS)) {
            takesUp(technician);
        }
        technician.act(":finish");
        while (technician.screen().shows("[id$=:start]")) {
            technician.act(":start");
            technician.act(":finish");
        }
        technician.act("jobs:check");
    }

    private void takesUp(Desk technician) {
        Screen screen = technician.screen();
        technician.await(JOBS, "h1 + span:contains(" + order + "), .job:contains(" + customer.writtenPlate() + ")");
        if (!screen.shows("h1 + span:contains(" + order + ")")) {
            technician.act(screen.first(".job:contains(" + customer.writtenPlate() + ")"));
        }
    }

    /** The final inspection (R18). */
    public void pass(Desk advisor) {
        advisor.at(Departure.ORDER, order);
        advisor.act("form:PASS");
    }

    public void wash(Desk washer) {
        Screen screen = washer.screen();
        washer.await("/wash/line.xhtml", "tr:contains(" + customer.writtenPlate() + ") [id$=:start]");
        washer.act(screen.within(screen.row(customer.writtenPlate()), ":start"));
        washer.act(screen.within(screen.row(customer.writtenPlate()), ":report"));
    }
}

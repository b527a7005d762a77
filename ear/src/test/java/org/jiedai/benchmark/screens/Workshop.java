package org.jiedai.benchmark.screens;

import org.jiedai.benchmark.station.Post;
import org.jsoup.nodes.Element;

/** From the workshop's board to the accepted wash. */
final class Workshop {
    private static final String BOARD = "/frontdesk/board.xhtml";

    private final Crew crew;
    private final Visit visit;
    private final String order;

    Workshop(Crew crew, Visit visit, String order) {
        this.crew = crew;
        this.visit = visit;
        this.order = order;
    }

    void repair() {
        assign();
        work();
        Person advisor = crew.at(Post.ADVISOR);
        advisor.await(BOARD, task(order));
        advisor.open(Departure.orderPage(order));
        advisor.act("form:PASS");
        advisor.act("form:SEND_TO_WASH");
        wash();
        advisor.await(BOARD, task(order));
        advisor.open(Departure.orderPage(order));
        advisor.act("form:ACCEPT_WASH");
    }

    /** What makes the advisor's board show that something waits for him. */
    static String task(String order) {
        return "#tasks a.btn[href$=" + order + "]";
    }

    private void assign() {
        Person controller = crew.at(Post.CONTROLLER);
        controller.await("/workshop/board.xhtml", "tr:has(a[href$=" + order + "]) [id$=:assign]");
        choose(controller.screen(), ":technician", visit.lane().login(Post.TECHNICIAN));
        choose(controller.screen(), ":bay", visit.lane().bay());
        Screen screen = controller.screen();
        controller.act(screen.within(screen.row(visit.writtenPlate()), ":assign"));
    }

    private void choose(Screen screen, String menu, String value) {
        Element row = screen.row(visit.writtenPlate());
        screen.fill(screen.within(row, menu), value);
    }

    private void work() {
        Person technician = crew.at(Post.TECHNICIAN);
        technician.await("/workshop/jobs.xhtml", "h1 + span:contains(" + order + ")");
        technician.act(":start");
        technician.act(":finish");
        technician.act("jobs:check");
    }

    private void wash() {
        Person washer = crew.at(Post.WASHER);
        Screen screen = washer.screen();
        washer.await("/wash/line.xhtml", "tr:contains(" + visit.writtenPlate() + ") [id$=:start]");
        washer.act(screen.within(screen.row(visit.writtenPlate()), ":start"));
        washer.act(screen.within(screen.row(visit.writtenPlate()), ":report"));
    }
}

package org.jiedai.benchmark.screens;

import org.jiedai.benchmark.station.Lane;
import org.jiedai.demo.Station;
import org.jiedai.screens.Departure;
import org.jiedai.screens.Reception;
import org.jiedai.screens.WalkIn;
import org.jiedai.screens.Workshop;

/** A crew's so-manieth walk-in, from the arrival to the thanks. */
final class Visit {
    private static final String WORK = "EL-0020";

    private final Crew crew;
    private final Lane lane;
    private final WalkIn customer;

    /** @param number decides which of the lane's cars it is */
    Visit(int number, Crew crew) {
        this.crew = crew;
        this.lane = crew.lane();
        // The name is by what the book check and the stations know it.
        this.customer = new WalkIn(
                lane.plate(number).value(), "BM-" + number, String.valueOf(10_000 + number), "K" + lane.number(), WORK);
    }

    void isPlayed() {
        String order = isReceived();
        isRepaired(order);
        leaves(new Departure(order), order);
    }

    private String isReceived() {
        Reception reception = new Reception(crew.at(Station.ADVISOR), customer);
        reception.arrive();
        String order = reception.checkIn();
        reception.documents(order);
        reception.walkAround(order);
        reception.estimate(order);
        reception.sign(order);
        reception.release(order);
        return order;
    }

    private void isRepaired(String order) {
        Workshop workshop = new Workshop(customer, order);
        workshop.assign(crew.at(Station.CONTROLLER), lane.login(Station.TECHNICIAN), lane.bay());
        workshop.start(crew.at(Station.TECHNICIAN));
        workshop.finish(crew.at(Station.TECHNICIAN));
        isSeenOnTheBoard(order);
        workshop.pass(crew.at(Station.ADVISOR));
        new Departure(order).wash(crew.at(Station.ADVISOR), "SEND_TO_WASH");
        workshop.wash(crew.at(Station.WASHER));
    }

    private void leaves(Departure departure, String order) {
        isSeenOnTheBoard(order);
        departure.wash(crew.at(Station.ADVISOR), "ACCEPT_WASH");
        departure.review(crew.at(Station.ADVISOR));
        departure.show(crew.at(Station.ADVISOR));
        departure.pay(crew.at(Station.CASHIER));
        isSeenOnTheBoard(order);
        departure.seeOff(crew.at(Station.ADVISOR));
        departure.call(crew.at(Station.AGENT));
    }

    /** Something waits for the advisor. */
    private void isSeenOnTheBoard(String order) {
        crew.at(Station.ADVISOR).await("/frontdesk/board.xhtml", "#tasks a.btn[href$=" + order + "]");
    }
}

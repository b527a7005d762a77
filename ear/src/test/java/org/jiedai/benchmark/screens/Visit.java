package org.jiedai.benchmark.screens;

import org.jiedai.benchmark.station.Lane;

/**
 * A walk-in's visit.
 *
 * @param number decides which of the lane's cars it is
 */
record Visit(int number, Lane lane) {

    /** How the book check and the stations know it. */
    String mark() {
        return "BM-" + number;
    }

    String plate() {
        return lane.plate(number).value();
    }

    /** As the screens write it. */
    String writtenPlate() {
        return plate().substring(0, 2) + "·" + plate().substring(2);
    }

    String mileage() {
        return String.valueOf(10_000 + number);
    }
}

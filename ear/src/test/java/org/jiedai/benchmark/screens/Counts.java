package org.jiedai.benchmark.screens;

import org.jiedai.benchmark.station.Tally;

/** What is counted in one stretch: acts and waits of the visits, and the requests they made. */
record Counts(Tally tally, Traffic traffic) {

    static Counts none() {
        return new Counts(new Tally(), new Traffic());
    }
}

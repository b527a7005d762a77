package org.jiedai.benchmark.screens;

import org.jiedai.benchmark.station.Tally;
import org.jiedai.screens.Watch;

/** What is counted in one stretch: acts and waits of the visits, and the requests they made. */
record Counts(Tally tally, Traffic traffic) implements Watch {

    static Counts none() {
        return new Counts(new Tally(), new Traffic());
    }

    @Override
    public void answer(String request, long nanos, int bytes) {
        traffic.answer(request, nanos, bytes);
    }

    @Override
    public void act(String name, long nanos) {
        tally.step(name, nanos);
    }

    @Override
    public void handOff(String page, long nanos) {
        tally.handOff(page, nanos);
    }
}

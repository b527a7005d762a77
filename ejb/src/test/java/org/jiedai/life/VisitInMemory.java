package org.jiedai.life;

import org.jiedai.demo.Cast;
import org.jiedai.demo.Course;
import org.jiedai.demo.Desks;
import org.jiedai.demo.Step;
import org.jiedai.demo.Visit;

/** One visit, played by the people of the store in memory: the same steps as on a server. */
final class VisitInMemory extends Visit {
    private final InMemoryDealership shop;

    VisitInMemory(InMemoryDealership shop, Cast cast, Course course) {
        super(cast, course);
        this.shop = shop;
    }

    /** Goes on until this step is done, the next one of its name. */
    void through(String step) {
        String done = "";
        while (!done.equals(step)) {
            done = next().name();
            play(next());
        }
    }

    // What another desk must have sent is brought first.
    private void play(Step step) {
        if (step.awaited() != null) {
            shop.carry();
        }
        shop.as(cast().login(step.station()), step.station().role());
        step.deed().at(shop.the(Desks.class), this, 0);
        done();
    }
}

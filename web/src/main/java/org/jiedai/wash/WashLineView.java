package org.jiedai.wash;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jiedai.shared.View;

/** The washer's line. */
@Named
@ViewScoped
public class WashLineView extends View {
    private static final long serialVersionUID = 1L;

    @Inject
    private WashBoard board;

    @Inject
    private WashService wash;

    private transient List<WashLine> line;

    @PostConstruct
    public void load() {
        line = board.line();
    }

    public void start(WashLine car) {
        wash.start(car.number(), car.version());
        load();
        say("wash.started");
    }

    public void report(WashLine car) {
        wash.report(car.number(), car.version());
        load();
        say("wash.reported");
    }

    /** Whether the table allows the act for this car and this person. */
    public boolean may(WashLine car, String act) {
        return WashTask.LIFE_CYCLE.acts(car.state(), me.actor()).contains(WashAct.valueOf(act));
    }

    public List<WashLine> getLine() {
        return line;
    }
}

package org.jiedai.frontdesk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.jiedai.shared.Me;
import org.jiedai.shared.Screen;
import org.jiedai.shared.Texts;

/** What waits on the pages of the rail; read once for a page, and only for whoever has such a page. */
@Named("rail")
@RequestScoped
public class RailView {
    private static final RailCount NOTHING = new RailCount(0, 0);

    @Inject
    private RailBoard board;

    @Inject
    private Me me;

    @Inject
    private Texts texts;

    private Map<String, RailCount> waiting;

    /** How much waits there; nothing for a page on which nothing is counted. */
    public RailCount count(Screen screen) {
        return waiting().getOrDefault(screen.name(), NOTHING);
    }

    /** The same in words, for whoever does not see it. */
    public String words(Screen screen) {
        RailCount count = count(screen);
        return count.late() > 0
                ? texts.of("rail.open-and-late", count.open(), count.late())
                : texts.of("rail.open", count.open());
    }

    private Map<String, RailCount> waiting() {
        if (waiting == null) {
            waiting = me.isInStore() ? board.waiting() : Map.of();
        }
        return waiting;
    }
}

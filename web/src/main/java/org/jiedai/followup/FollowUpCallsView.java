package org.jiedai.followup;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jiedai.shared.Page;
import org.jiedai.shared.View;

/** Whom to call, the most pressing first (F1). */
@Named
@ViewScoped
public class FollowUpCallsView extends View {
    private static final long serialVersionUID = 1L;

    @Inject
    private FollowUpBoard board;

    @Inject
    private Clock clock;

    private transient Page<FollowUpRow> calls;
    private transient List<FollowUpCount> outcomes;
    private transient Instant now;
    private long due;
    private long upcoming;
    private int page;

    @PostConstruct
    public void load() {
        calls = board.calls(page);
        outcomes = board.outcomesToday();
        due = board.due();
        upcoming = board.upcoming();
        now = clock.instant();
    }

    public void turn(int to) {
        page = to;
        load();
    }

    public boolean due(FollowUpRow call) {
        return !call.dueAt().isAfter(now);
    }

    /** What is to be done about a call: go on with it, or call, maybe before its time. */
    public String next(FollowUpRow call) {
        if (call.state() != FollowUpState.DUE) {
            return texts.get("followup.go-on");
        }
        return texts.get(due(call) ? "followup.call" : "followup.call-early");
    }

    public Page<FollowUpRow> getCalls() {
        return calls;
    }

    public List<FollowUpCount> getOutcomes() {
        return outcomes;
    }

    public long getDue() {
        return due;
    }

    public long getUpcoming() {
        return upcoming;
    }
}

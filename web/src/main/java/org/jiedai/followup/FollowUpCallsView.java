package org.jiedai.followup;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedai.shared.LazyRows;
import org.jiedai.shared.ListView;
import org.jiedai.shared.Page;

/** Whom to call, the most pressing first (F1). */
@Named
@ViewScoped
public class FollowUpCallsView extends ListView<FollowUpRow> {
    private static final long serialVersionUID = 1L;

    private static final List<String> HEAD = List.of(
            "followup.order",
            "field.plate",
            "field.customerName",
            "followup.car",
            "followup.advisor",
            "followup.delivered",
            "followup.due",
            "followup.state",
            "followup.attempts",
            "followup.attention");

    @Inject
    private FollowUpBoard board;

    @Inject
    private Clock clock;

    private transient Page<FollowUpRow> calls;
    private transient List<FollowUpCount> outcomes;
    private transient Instant now;
    private long due;
    private long upcoming;

    @PostConstruct
    public void load() {
        calls = board.calls();
        outcomes = board.outcomesToday();
        due = board.due();
        upcoming = board.upcoming();
        now = clock.instant();
    }

    /** All states to choose one from, and none for all of them. */
    public List<SelectItem> getStates() {
        return choices(FollowUpState.values());
    }

    @Override
    protected LazyRows<FollowUpRow> read() {
        return rows(board::rows, board::count, FollowUpRow::number);
    }

    @Override
    protected String fileName() {
        return "calls";
    }

    @Override
    protected List<String> head() {
        return HEAD;
    }

    @Override
    protected List<Object> cells(FollowUpRow call) {
        return Arrays.asList(
                call.number().value(),
                call.plate(),
                call.customerName(),
                call.vehicle(),
                people.name(call.advisor()),
                formats.full(call.deliveredAt()),
                formats.full(call.dueAt()),
                texts.name(call.state()),
                call.attempts(),
                attention(call));
    }

    /** What went wrong on the visit, in words. */
    public String attention(FollowUpRow call) {
        return Stream.of(
                        call.deliveredLate() ? texts.get("followup.late") : "",
                        call.reworked() ? texts.get("followup.reworked") : "")
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** The look of a state's chip. */
    public String look(FollowUpRow call) {
        return switch (call.state()) {
            case DUE -> due(call) ? "risk" : "";
            case TALKING, SURVEYED, TOLD -> "wait";
            case CLOSED -> "ok";
            case UNREACHED, SPARED -> "";
        };
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

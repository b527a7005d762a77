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
import org.jiedai.audit.Seen;
import org.jiedai.audit.Witness;
import org.jiedai.shared.DaysWished;
import org.jiedai.shared.Formats;
import org.jiedai.shared.LazyRows;
import org.jiedai.shared.Page;
import org.jiedai.shared.People;
import org.jiedai.shared.TableFile;
import org.jiedai.shared.View;

/** Whom to call, the most pressing first (F1). */
@Named
@ViewScoped
public class FollowUpCallsView extends View {
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

    @Inject
    private People people;

    @Inject
    private Formats formats;

    @Inject
    private Witness witness;

    private transient Page<FollowUpRow> calls;
    private transient LazyRows<FollowUpRow> rows;
    private final DaysWished days = new DaysWished("day");
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

    /** All calls, done and not, as the table asks for them. */
    public LazyRows<FollowUpRow> getRows() {
        if (rows == null) {
            rows = new LazyRows<>(
                    wish -> board.rows(days.in(wish, me.getZone())),
                    wish -> board.count(days.in(wish, me.getZone())),
                    FollowUpRow::number);
        }
        return rows;
    }

    /** All states to choose one from, and none for all of them. */
    public List<SelectItem> getStates() {
        return Stream.concat(
                        Stream.of(new SelectItem("", "")),
                        Arrays.stream(FollowUpState.values())
                                .map(state -> new SelectItem(state.name(), texts.name(state))))
                .toList();
    }

    public void csv() {
        file().sendCsv("calls");
    }

    public void xlsx() {
        file().sendXlsx("calls");
    }

    // What was taken home is noted, for customers' names are in it.
    private TableFile file() {
        List<FollowUpRow> all = getRows().whole();
        witness.saw(Seen.EXPORTED, me.getLogin(), me.getStoreCode(), "calls " + all.size());
        TableFile file = new TableFile(HEAD.stream().map(texts::get).toList());
        all.forEach(call -> file.row(Arrays.asList(
                call.number().value(),
                call.plate(),
                call.customerName(),
                call.vehicle(),
                people.name(call.advisor()),
                formats.full(call.deliveredAt()),
                formats.full(call.dueAt()),
                texts.name(call.state()),
                call.attempts(),
                attention(call))));
        return file;
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
            case UNREACHED -> "";
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

    public DaysWished getDays() {
        return days;
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

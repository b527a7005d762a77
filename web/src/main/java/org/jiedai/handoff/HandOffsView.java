package org.jiedai.handoff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jiedai.audit.Seen;
import org.jiedai.audit.Witness;
import org.jiedai.shared.Formats;
import org.jiedai.shared.LazyRows;
import org.jiedai.shared.People;
import org.jiedai.shared.TableFile;
import org.jiedai.shared.View;

/** The service manager's list of hand-offs: what is on its way, what is stuck, and what to do about it. */
@Named
@ViewScoped
public class HandOffsView extends View {
    private static final long serialVersionUID = 1L;
    private static final Duration USUAL = Duration.ofMinutes(1);

    private static final List<String> HEAD = List.of(
            "handoff.order",
            "handoff.what",
            "handoff.way",
            "handoff.state",
            "handoff.at",
            "handoff.took",
            "handoff.by");

    @Inject
    private HandOffBoard board;

    @Inject
    private HandOffService handOffs;

    @Inject
    private Clock clock;

    @Inject
    private Formats formats;

    @Inject
    private People people;

    @Inject
    private Witness witness;

    private transient List<HandOffRow> stuck;
    private transient LazyRows<HandOffRow> rows;
    private String reason;

    @PostConstruct
    public void load() {
        stuck = board.stuck();
    }

    /** All that are on their way or have come, as the table asks for them. */
    public LazyRows<HandOffRow> getRows() {
        if (rows == null) {
            rows = new LazyRows<>(board::flowing, board::count, HandOffRow::key);
        }
        return rows;
    }

    /** Every kind of hand-off to choose one from, and none for all of them. */
    public List<SelectItem> getTypes() {
        return choices(Arrays.stream(HandOffType.values())
                .filter(type -> !type.to().isEmpty())
                .map(HandOffType::typeName)
                .map(type -> new SelectItem(type, texts.get("handoff.type." + type))));
    }

    public List<SelectItem> getDesks() {
        return choices(Arrays.stream(Desk.values()).map(desk -> new SelectItem(desk.name(), texts.name(desk))));
    }

    public List<SelectItem> getStates() {
        return choices(Stream.of(HandOffState.POSTED, HandOffState.SENT, HandOffState.TAKEN, HandOffState.DISCARDED)
                .map(state -> new SelectItem(state.name(), texts.name(state))));
    }

    private static List<SelectItem> choices(Stream<SelectItem> some) {
        return Stream.concat(Stream.of(new SelectItem("", "")), some).toList();
    }

    public void csv() {
        file().sendCsv("hand-offs");
    }

    public void xlsx() {
        file().sendXlsx("hand-offs");
    }

    private TableFile file() {
        List<HandOffRow> all = getRows().whole();
        witness.saw(Seen.EXPORTED, me.getLogin(), me.getStoreCode(), "hand-offs " + all.size());
        TableFile file = new TableFile(HEAD.stream().map(texts::get).toList());
        all.forEach(row -> file.row(Arrays.asList(
                row.orderNo(),
                texts.get("handoff.type." + row.type()),
                texts.name(row.fromDesk()) + " → " + texts.name(row.toDesk()),
                texts.name(row.state()),
                formats.full(row.occurredAt()),
                took(row),
                people.name(row.postedBy()))));
        return file;
    }

    public void sendAgain(HandOffRow row) {
        handOffs.sendAgain(row.key());
        load();
        say("handoff.sent-again");
    }

    public void discard(HandOffRow row) {
        handOffs.discard(row.key(), reason);
        reason = null;
        load();
        say("handoff.discarded");
    }

    /** The look of a state's chip; what is on its way for too long is at risk. */
    public String look(HandOffRow row) {
        return switch (row.state()) {
            case TAKEN -> "ok";
            case REFUSED, BLOCKED -> "late";
            case DISCARDED -> "";
            case POSTED, SENT -> age(row).compareTo(USUAL) > 0 ? "risk" : "wait";
        };
    }

    /** How long it took or has been going on, in the largest unit that fits. */
    public String took(HandOffRow row) {
        long seconds = age(row).toSeconds();
        if (seconds < 60) {
            return texts.of("handoff.seconds", seconds);
        }
        return seconds < 3600
                ? texts.of("handoff.minutes", seconds / 60)
                : seconds < 86_400
                        ? texts.of("handoff.hours", seconds / 3600)
                        : texts.of("handoff.days", seconds / 86_400);
    }

    /** Why it is stuck, in words: a refusal is kept as its rule and values, {@code FIELD_MISSING[advisor]}. */
    public String why(HandOffRow row) {
        String key = "rule." + row.reasonCode();
        String reason = row.reason() == null ? "" : row.reason();
        if (!texts.containsKey(key) || !reason.startsWith(row.reasonCode() + "[")) {
            return reason;
        }
        String values = reason.substring(row.reasonCode().length() + 1, reason.length() - 1);
        return texts.of(key, Stream.of(values.split(", ", -1)).map(texts::word).toArray());
    }

    private Duration age(HandOffRow row) {
        Instant end = row.settledAt() == null || row.stuck() ? clock.instant() : row.settledAt();
        return Duration.between(row.occurredAt(), end);
    }

    public List<HandOffRow> getStuck() {
        return stuck;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

package org.jiedai.handoff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.jiedai.shared.Page;
import org.jiedai.shared.View;

/** The service manager's list of hand-offs: what is on its way, what is stuck, and what to do about it. */
@Named
@ViewScoped
public class HandOffsView extends View {
    private static final long serialVersionUID = 1L;
    private static final Duration USUAL = Duration.ofMinutes(1);

    @Inject
    private HandOffBoard board;

    @Inject
    private HandOffService handOffs;

    @Inject
    private Clock clock;

    private transient Page<HandOffRow> stuck;
    private transient Page<HandOffRow> flowing;
    private int page;
    private String order;
    private String reason;

    @PostConstruct
    public void load() {
        stuck = board.stuck(order, 0);
        flowing = board.flowing(order, page);
    }

    public void turn(int to) {
        page = to;
        load();
    }

    public void find() {
        turn(0);
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

    public Page<HandOffRow> getStuck() {
        return stuck;
    }

    public Page<HandOffRow> getFlowing() {
        return flowing;
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

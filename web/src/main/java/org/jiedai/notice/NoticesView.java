package org.jiedai.notice;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiedai.shared.LazyRows;
import org.jiedai.shared.ListView;
import org.jiedai.shared.Page;
import org.jiedai.shared.SharedRule;

/** What customers were told: what somebody must decide, what waits, what went out (A5, A9). */
@Named
@ViewScoped
public class NoticesView extends ListView<NoticeRow> {
    private static final long serialVersionUID = 1L;

    /** A notice, and which version of it somebody saw when they decided. */
    private static final Pattern KEY = Pattern.compile("(\\d{1,18})-(\\d{1,9})");

    private static final List<String> HEAD = List.of(
            "notice.order",
            "notice.kind",
            "notice.channel",
            "notice.to",
            "notice.words",
            "notice.state",
            "notice.written-at",
            "notice.next-try",
            "notice.sent-at",
            "notice.by",
            "notice.why");

    @Inject
    private NoticeBoard board;

    @Inject
    private NoticeService service;

    private transient Page<NoticeRow> stuck;
    private String reason;

    @PostConstruct
    public void load() {
        stuck = board.stuck();
    }

    /** Every kind to choose one from, and none for all of them. */
    public List<SelectItem> getKinds() {
        return choices(NoticeKind.values());
    }

    public List<SelectItem> getStates() {
        return choices(
                NoticeState.WRITTEN,
                NoticeState.SENDING,
                NoticeState.SENT,
                NoticeState.DISCARDED,
                NoticeState.WITHHELD);
    }

    @Override
    protected LazyRows<NoticeRow> read() {
        return rows(board::flowing, board::count, NoticeRow::id);
    }

    @Override
    protected String fileName() {
        return "notices";
    }

    @Override
    protected List<String> head() {
        return HEAD;
    }

    @Override
    protected List<Object> cells(NoticeRow notice) {
        return Arrays.asList(
                notice.orderNo(),
                texts.name(notice.kind()),
                notice.channel() == null ? "" : texts.name(notice.channel()),
                notice.masked(),
                notice.words(),
                texts.name(notice.state()),
                formats.full(notice.writtenAt()),
                notice.sentAt() == null ? formats.full(notice.dueAt()) : "",
                formats.full(notice.sentAt()),
                notice.decidedBy() == null ? "" : people.name(notice.decidedBy()),
                notice.decidedWhy());
    }

    /** By what the buttons of a row know their notice. */
    public String key(NoticeRow row) {
        return row.id() + "-" + row.version();
    }

    public void sendAgain(String key) {
        decide(key, service::sendAgain);
        done("notice.sent-again");
    }

    public void confirm(String key) {
        decide(key, service::confirm);
        done("notice.confirmed");
    }

    public void discard(String key) {
        decide(key, service::discard);
        done("notice.discarded");
    }

    private void decide(String key, Decision decision) {
        Matcher seen = KEY.matcher(key == null ? "" : key);
        SharedRule.NOT_FOUND.unless(seen.matches(), key == null ? "" : key);
        decision.make(new NoticeNo(Long.parseLong(seen.group(1))), Integer.parseInt(seen.group(2)), reason);
    }

    public boolean may(NoticeRow row, String act) {
        return Notice.LIFE_CYCLE.acts(row.state(), me.actor()).contains(NoticeAct.valueOf(act));
    }

    private void done(String key) {
        reason = null;
        load();
        say(key);
    }

    public Page<NoticeRow> getStuck() {
        return stuck;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** What somebody decides about a notice as they saw it, and why. */
    private interface Decision {
        void make(NoticeNo number, int version, String reason);
    }
}

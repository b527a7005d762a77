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
import java.util.stream.Stream;
import org.jiedai.audit.Seen;
import org.jiedai.audit.Witness;
import org.jiedai.shared.DaysWished;
import org.jiedai.shared.Formats;
import org.jiedai.shared.LazyRows;
import org.jiedai.shared.Page;
import org.jiedai.shared.People;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.TableFile;
import org.jiedai.shared.View;

/** What customers were told: what somebody must decide, what waits, what went out (A5, A9). */
@Named
@ViewScoped
public class NoticesView extends View {
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

    @Inject
    private People people;

    @Inject
    private Formats formats;

    @Inject
    private Witness witness;

    private transient Page<NoticeRow> stuck;
    private transient LazyRows<NoticeRow> rows;
    private final DaysWished days = new DaysWished("day");
    private String reason;

    @PostConstruct
    public void load() {
        stuck = board.stuck(0);
    }

    /** All that nobody has to decide, as the table asks for them. */
    public LazyRows<NoticeRow> getRows() {
        if (rows == null) {
            rows = new LazyRows<>(
                    wish -> board.flowing(days.in(wish, me.getZone())),
                    wish -> board.count(days.in(wish, me.getZone())),
                    NoticeRow::id);
        }
        return rows;
    }

    /** Every kind to choose one from, and none for all of them. */
    public List<SelectItem> getKinds() {
        return choices(Arrays.stream(NoticeKind.values()));
    }

    public List<SelectItem> getStates() {
        return choices(Stream.of(NoticeState.WRITTEN, NoticeState.SENDING, NoticeState.SENT, NoticeState.DISCARDED));
    }

    private List<SelectItem> choices(Stream<? extends Enum<?>> some) {
        return Stream.concat(
                        Stream.of(new SelectItem("", "")), some.map(one -> new SelectItem(one.name(), texts.name(one))))
                .toList();
    }

    public void csv() {
        file().sendCsv("notices");
    }

    public void xlsx() {
        file().sendXlsx("notices");
    }

    // Customers' numbers leave the house masked, as the list shows them.
    private TableFile file() {
        List<NoticeRow> all = getRows().whole();
        witness.saw(Seen.EXPORTED, me.getLogin(), me.getStoreCode(), "notices " + all.size());
        TableFile file = new TableFile(HEAD.stream().map(texts::get).toList());
        all.forEach(notice -> file.row(Arrays.asList(
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
                notice.decidedWhy())));
        return file;
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

    public DaysWished getDays() {
        return days;
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

package org.jiedai.notice;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jiedai.shared.Page;
import org.jiedai.shared.View;

/** What customers were told: what somebody must decide, what waits, what went out (A5, A9). */
@Named
@ViewScoped
public class NoticesView extends View {
    private static final long serialVersionUID = 1L;

    @Inject
    private NoticeBoard board;

    @Inject
    private NoticeService service;

    private transient Page<NoticeRow> stuck;
    private transient Page<NoticeRow> waiting;
    private transient Page<NoticeRow> settled;
    private int page;
    private String reason;

    @PostConstruct
    public void load() {
        stuck = board.stuck(0);
        waiting = board.waiting(0);
        settled = board.settled(page);
    }

    public void turn(int to) {
        page = to;
        load();
    }

    public void sendAgain(NoticeRow row) {
        service.sendAgain(row.number(), row.version(), reason);
        done("notice.sent-again");
    }

    public void confirm(NoticeRow row) {
        service.confirm(row.number(), row.version(), reason);
        done("notice.confirmed");
    }

    public void discard(NoticeRow row) {
        service.discard(row.number(), row.version(), reason);
        done("notice.discarded");
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

    public Page<NoticeRow> getWaiting() {
        return waiting;
    }

    public Page<NoticeRow> getSettled() {
        return settled;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

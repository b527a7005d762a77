package org.jiedai.followup;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.View;

/** What can be done with a complaint, on the page of the call and on the list (F4). */
public abstract class ComplaintDesk extends View {
    private static final long serialVersionUID = 1L;

    private static final Pattern KEY = Pattern.compile("(.{1,40})/(\\d{1,9})");

    @Inject
    protected ComplaintBoard complaintBoard;

    @Inject
    protected ComplaintService complaints;

    @Inject
    private Clock clock;

    private String owner;
    private LocalDateTime until;
    private String words;

    /** Reads everything anew. */
    public abstract void load();

    /** By what the buttons know a complaint as it was seen. */
    public String key(ComplaintRow complaint) {
        return complaint.number() + "/" + complaint.version();
    }

    public void readBack(String key) {
        act(key, complaints::readBack);
        done("complaint.was-read-back");
    }

    public void correct(String key) {
        act(key, (number, version) -> complaints.correct(number, version, words));
        done("complaint.corrected");
    }

    public void passOn(String key) {
        act(key, (number, version) -> complaints.passOn(number, version, owner, deadline()));
        done("complaint.passed-on");
    }

    public void handOver(String key) {
        act(key, (number, version) -> complaints.handOver(number, version, owner, deadline()));
        done("complaint.passed-on");
    }

    public void answer(String key) {
        act(key, (number, version) -> complaints.answer(number, version, words));
        done("complaint.answered");
    }

    public void content(String key) {
        act(key, (number, version) -> complaints.verdict(number, version, true, words));
        done("complaint.closed");
    }

    public void notContent(String key) {
        act(key, (number, version) -> complaints.verdict(number, version, false, words));
        done("complaint.sent-back");
    }

    private static void act(String key, Deed deed) {
        Matcher seen = KEY.matcher(key == null ? "" : key);
        SharedRule.NOT_FOUND.unless(seen.matches(), key == null ? "" : key);
        deed.on(new RecordNo(seen.group(1)), Integer.parseInt(seen.group(2)));
    }

    protected void done(String key) {
        words = null;
        owner = null;
        until = null;
        load();
        say(key);
    }

    /** Whether table and ownership allow the act: only the owner answers, only others record the verdict. */
    public boolean may(ComplaintRow complaint, String name) {
        ComplaintAct act = ComplaintAct.valueOf(name);
        boolean owns = me.getLogin().equals(complaint.owner());
        return Complaint.LIFE_CYCLE.acts(complaint.state(), me.actor()).contains(act)
                && switch (act) {
                    case ANSWER -> owns;
                    case CONTENT, NOT_CONTENT -> !owns;
                    default -> true;
                };
    }

    public Map<String, String> getOwners() {
        return complaintBoard.owners(me.isChinese());
    }

    /** What is done with a complaint as it was seen. */
    @FunctionalInterface
    private interface Deed {
        void on(RecordNo number, int version);
    }

    private Instant deadline() {
        return getUntil().atZone(me.getZone()).toInstant();
    }

    public LocalDateTime getUntil() {
        return until != null
                ? until
                : LocalDateTime.ofInstant(clock.instant().plus(Complaint.USUAL_TIME), me.getZone())
                        .truncatedTo(ChronoUnit.MINUTES);
    }

    public void setUntil(LocalDateTime until) {
        this.until = until;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}

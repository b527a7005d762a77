package org.jiedai.followup;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jiedai.shared.View;

/** What can be done with a complaint, on the page of the call and on the list (F4). */
public abstract class ComplaintDesk extends View {
    private static final long serialVersionUID = 1L;

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

    public void readBack(ComplaintRow complaint) {
        complaints.readBack(complaint.number(), complaint.version());
        done("complaint.was-read-back");
    }

    public void correct(ComplaintRow complaint) {
        complaints.correct(complaint.number(), complaint.version(), words);
        done("complaint.corrected");
    }

    public void passOn(ComplaintRow complaint) {
        complaints.passOn(complaint.number(), complaint.version(), owner, deadline());
        done("complaint.passed-on");
    }

    public void handOver(ComplaintRow complaint) {
        complaints.handOver(complaint.number(), complaint.version(), owner, deadline());
        done("complaint.passed-on");
    }

    public void answer(ComplaintRow complaint) {
        complaints.answer(complaint.number(), complaint.version(), words);
        done("complaint.answered");
    }

    public void verdict(ComplaintRow complaint, boolean content) {
        complaints.verdict(complaint.number(), complaint.version(), content, words);
        done(content ? "complaint.closed" : "complaint.sent-back");
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

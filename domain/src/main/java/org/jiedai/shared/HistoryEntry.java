package org.jiedai.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One line of a history: who did what, when, from which state to which, and why. Written once, never changed. */
@Entity
@Table(name = "history")
public class HistoryEntry {
    /** Between two reasons in one, each of which may be the key of a text. */
    public static final String AND = " | ";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "jiedai_id")
    private Long id;

    @Column(name = "subject_id")
    private Long subjectId;

    private String subject;
    private Instant at;
    private String actor;
    private String act;

    @Column(name = "from_state")
    private String fromState;

    @Column(name = "to_state")
    private String toState;

    private String why;

    protected HistoryEntry() {}

    HistoryEntry(String subject, Instant at, String actor, String act, String fromState, String toState, String why) {
        this.subject = subject;
        this.at = at;
        this.actor = actor;
        this.act = act;
        this.fromState = fromState;
        this.toState = toState;
        this.why = why;
    }

    /** A judgement and what was said to it; nothing of either is lost. */
    public static String both(String judgement, String said) {
        return said == null || said.isBlank() ? judgement : judgement + AND + said.strip();
    }

    // A new record has its key only when it is added, after its first act.
    HistoryEntry of(Long recordId) {
        subjectId = recordId;
        return this;
    }

    public Instant at() {
        return at;
    }

    public String actor() {
        return actor;
    }

    public String act() {
        return act;
    }
}

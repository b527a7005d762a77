package org.jiedai.shared;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What every aggregate has: its key and version, its store, and the acts that make its history. */
@MappedSuperclass
public abstract class Aggregate {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "jiedai_id")
    @SequenceGenerator(name = "jiedai_id", sequenceName = "jiedai_id", allocationSize = 1000)
    private Long id;

    @Version
    private int version;

    @Column(name = "store_code")
    private String storeCode;

    // Kept on the row too: the act then always moves the version, and a stale page can be told who was faster.
    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "last_act")
    private String lastAct;

    // What was done before is never needed to decide what may be done now, so it is not loaded.
    @Transient
    private List<HistoryEntry> newActs = new ArrayList<>();

    protected Aggregate() {}

    protected Aggregate(String storeCode) {
        this.storeCode = storeCode;
    }

    /** The business number under which people know this record. */
    public abstract String subject();

    public String storeCode() {
        return storeCode;
    }

    public int version() {
        return version;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** What was done to this record since it was asked last: the lines of its history that are still to be written. */
    public List<HistoryEntry> takeNewActs() {
        List<HistoryEntry> taken = newActs.stream().map(entry -> entry.of(id)).toList();
        newActs.clear();
        return taken;
    }

    /**
     * The page's version must still be the present one.
     *
     * @throws RuleBroken {@link SharedRule#CHANGED_BY_SOMEBODY} naming who did what, and when
     */
    public void expect(int seenVersion) {
        SharedRule.CHANGED_BY_SOMEBODY.unless(seenVersion == version, changedBy, lastAct, changedAt);
    }

    /**
     * Checks the act against role and table, keeps it in the history and returns the next state.
     *
     * @throws RuleBroken {@link SharedRule#NOT_NOW}, {@link SharedRule#NOT_YOUR_ROLE},
     *     {@link SharedRule#NOT_YOUR_STORE}
     */
    protected <S extends Enum<S>, A extends Enum<A> & Act> S next(LifeCycle<S, A> lifeCycle, S state, A act, Stamp by) {
        return next(lifeCycle, state, act, null, by);
    }

    /** The same, with the reason for the act, or what it was about. */
    protected <S extends Enum<S>, A extends Enum<A> & Act> S next(
            LifeCycle<S, A> lifeCycle, S state, A act, String why, Stamp by) {
        act.permit(by.actor());
        SharedRule.NOT_YOUR_STORE.unless(storeCode.equals(by.storeCode()), subject());
        S next = lifeCycle.next(state, act);
        record(act, state, next, why, by);
        return next;
    }

    /**
     * The first entry of a history: how the record came to be.
     *
     * @throws RuleBroken {@link SharedRule#NOT_YOUR_ROLE}
     */
    protected void began(Act act, Enum<?> state, Stamp by) {
        began(act, state, null, by);
    }

    /** The first entry of a history, with the reason for it. */
    protected void began(Act act, Enum<?> state, String why, Stamp by) {
        act.permit(by.actor());
        record(act, null, state, why, by);
    }

    private void record(Act act, Enum<?> from, Enum<?> to, String why, Stamp by) {
        changedAt = by.at();
        changedBy = by.login();
        lastAct = key(act);
        newActs.add(new HistoryEntry(
                subject(), by.at(), by.login(), lastAct, from == null ? null : key(from), key(to), why));
    }

    private static String key(Act act) {
        return act.getClass().getSimpleName() + "." + act.name();
    }

    private static String key(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }
}

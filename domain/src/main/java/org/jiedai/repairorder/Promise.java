package org.jiedai.repairorder;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import org.jiedai.shared.Ahead;
import org.jiedai.shared.SharedRule;

/** When the car is promised: the first promise stays visible beside a moved one (R13). */
@Embeddable
public class Promise {
    /** How long before the promised time progress is checked (R13). */
    public static final Duration CHECK_AHEAD = Duration.ofMinutes(15);

    @Column(name = "first_promise")
    private Instant first;

    @Column(name = "promised_at")
    private Instant present;

    @Column(name = "check_raised_at")
    private Instant checkRaisedAt;

    @Column(name = "checked_at")
    private Instant checkedAt;

    protected Promise() {}

    void signed(Instant readyAt) {
        first = first == null ? readyAt : first;
        present = readyAt;
    }

    /**
     * @throws org.jiedai.shared.RuleBroken {@link RepairOrderRule#PROMISE_NOT_LATER}, {@link SharedRule#TOO_FAR_AHEAD},
     *     {@link SharedRule#REASON_NEEDED}
     */
    void move(Instant later, String reason, Instant at) {
        RepairOrderRule.PROMISE_NOT_LATER.unless(later != null && later.isAfter(at), String.valueOf(later));
        Ahead.check(later, at);
        SharedRule.REASON_NEEDED.unless(reason != null && !reason.isBlank(), RepairOrderAct.MOVE_PROMISE);
        present = later;
        checkRaisedAt = null;
        checkedAt = null;
    }

    void postpone(int minutes) {
        present = present.plus(Duration.ofMinutes(minutes));
        checkRaisedAt = null;
        checkedAt = null;
    }

    void raiseCheck(Instant at) {
        checkRaisedAt = at;
    }

    void checked(Instant at) {
        checkedAt = at;
    }

    public Instant first() {
        return first;
    }

    public Instant present() {
        return present;
    }
}

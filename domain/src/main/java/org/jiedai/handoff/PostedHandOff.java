package org.jiedai.handoff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * A hand-off as a row that people can see: posted with the change that caused it, sent by the relay, taken or refused
 * by the receiving desk. One row per receiving desk.
 */
@Entity
@Table(name = "hand_off")
// Named, because they run with every hand-off: with a lock or a limit a query is otherwise translated anew each time.
@NamedQuery(
        name = PostedHandOff.FOR_DESK,
        query = "select h from PostedHandOff h where h.messageId = :id and h.toDesk = :desk",
        lockMode = LockModeType.PESSIMISTIC_WRITE)
@NamedQuery(name = PostedHandOff.EARLIER, hints = @QueryHint(name = PostedHandOff.AT_MOST, value = "1"), query = """
                select h.id from PostedHandOff h
                where h.orderNo = :order and h.toDesk = :desk
                and h.state in (org.jiedai.handoff.HandOffState.POSTED, org.jiedai.handoff.HandOffState.SENT)
                and (h.occurredAt < :at or h.occurredAt = :at and h.id < :id)""")
// Rows that a desk has written and not committed are passed over: the relay would wait for that desk, and all with it.
@NamedNativeQuery(name = PostedHandOff.OLDEST, resultClass = PostedHandOff.class, query = """
                select * from hand_off where state = 'POSTED' order by occurred_at, id limit ? \
                for update skip locked""")
public class PostedHandOff {
    /** By message {@code id} and {@code desk}; its row is locked. */
    public static final String FOR_DESK = "PostedHandOff.forDesk";

    /**
     * The key of one for the same {@code order} and {@code desk} from before {@code at} (or with a key below
     * {@code id}) that nobody has settled.
     */
    public static final String EARLIER = "PostedHandOff.earlier";

    /** What waits for the relay and is committed, at most so many; the rows are locked. */
    public static final String OLDEST = "PostedHandOff.oldest";

    /** How many the relay sends at once. */
    public static final int BATCH = 200;

    static final String AT_MOST = "eclipselink.jdbc.max-rows";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "jiedai_id")
    private Long id;

    @Column(name = "message_id")
    private String messageId;

    private String type;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_desk")
    private Desk fromDesk;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_desk")
    private Desk toDesk;

    @Column(name = "store_code")
    private String storeCode;

    @Column(name = "order_no")
    private String orderNo;

    private String payload;

    @Column(name = "occurred_at")
    private Instant occurredAt;

    @Column(name = "posted_by")
    private String postedBy;

    @Enumerated(EnumType.STRING)
    private HandOffState state;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "reason_code")
    private String reasonCode;

    private String reason;

    protected PostedHandOff() {}

    public PostedHandOff(HandOff handOff, Desk toDesk, String payload) {
        this(handOff, HandOffType.of(handOff).from(), toDesk, payload);
    }

    private PostedHandOff(HandOff handOff, Desk fromDesk, Desk toDesk, String payload) {
        this.messageId = handOff.messageId().toString();
        this.type = HandOffType.of(handOff).typeName();
        this.fromDesk = fromDesk;
        this.toDesk = toDesk;
        this.storeCode = handOff.storeCode();
        this.orderNo = handOff.orderNo();
        this.payload = payload;
        this.occurredAt = handOff.occurredAt();
        this.postedBy = handOff.by();
        this.state = HandOffState.POSTED;
    }

    /** The reply of a desk that refuses, to the desk that sent. */
    public static PostedHandOff reply(HandOffRefused reply, Desk from, Desk to, String payload) {
        return new PostedHandOff(reply, from, to, payload);
    }

    public Long id() {
        return id;
    }

    public UUID messageId() {
        return UUID.fromString(messageId);
    }

    public String type() {
        return type;
    }

    public Desk fromDesk() {
        return fromDesk;
    }

    public Desk toDesk() {
        return toDesk;
    }

    public String storeCode() {
        return storeCode;
    }

    public String orderNo() {
        return orderNo;
    }

    public String payload() {
        return payload;
    }

    public Instant occurredAt() {
        return occurredAt;
    }

    public String postedBy() {
        return postedBy;
    }

    public HandOffState state() {
        return state;
    }

    /** The broker has it. A fast desk may have taken it already; that is not undone. */
    public void sent(Instant at) {
        if (state == HandOffState.POSTED) {
            state = HandOffState.SENT;
        }
        sentAt = at;
    }

    /** An earlier one of the same order is not settled: the relay sends it once more at its next round. */
    public void early() {
        if (state == HandOffState.SENT) {
            state = HandOffState.POSTED;
        }
    }

    /** Its effect is done. */
    public void taken(Instant at) {
        settle(HandOffState.TAKEN, at, null, null);
    }

    /** Its effect was done before; a row that still waits was left behind and is put right. */
    public void takenBefore(Instant at) {
        if (state == HandOffState.POSTED || state == HandOffState.SENT) {
            taken(at);
        }
    }

    /** The desk cannot accept it. */
    public void refused(Instant at, String code, String why) {
        settle(HandOffState.REFUSED, at, code, why);
    }

    /** It failed at every try. */
    public void blocked(Instant at, String code, String why) {
        settle(HandOffState.BLOCKED, at, code, why);
    }

    /**
     * To be sent once more.
     *
     * @throws org.jiedai.shared.RuleBroken {@link HandOffRule#NOT_STUCK}
     */
    public void sendAgain() {
        HandOffRule.NOT_STUCK.unless(stuck(), messageId);
        settle(HandOffState.POSTED, null, null, null);
    }

    /**
     * No longer needed.
     *
     * @throws org.jiedai.shared.RuleBroken {@link HandOffRule#NOT_STUCK}
     */
    public void discard(Instant at, String why) {
        HandOffRule.NOT_STUCK.unless(stuck(), messageId);
        settle(HandOffState.DISCARDED, at, reasonCode, why);
    }

    private boolean stuck() {
        return state == HandOffState.REFUSED || state == HandOffState.BLOCKED;
    }

    private void settle(HandOffState next, Instant at, String code, String why) {
        state = next;
        settledAt = at;
        reasonCode = code;
        reason = why;
    }
}

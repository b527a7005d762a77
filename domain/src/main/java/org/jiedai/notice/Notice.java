package org.jiedai.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jiedai.shared.Actor;
import org.jiedai.shared.CustomerNo;
import org.jiedai.shared.LifeCycle;
import org.jiedai.shared.Phone;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.Stamp;

/**
 * A message to a customer, written in the transaction that caused it. It is claimed before it is sent, so that it never
 * goes out twice: what was claimed and not marked is in doubt.
 */
@Entity
@Table(name = "notice")
public class Notice {
    /** The notice's table. */
    public static final LifeCycle<NoticeState, NoticeAct> LIFE_CYCLE = LifeCycle.of(NoticeState.class, NoticeAct.class)
            .when(NoticeState.WRITTEN, NoticeAct.CLAIM, NoticeState.SENDING)
            .when(NoticeState.WRITTEN, NoticeAct.LAPSE, NoticeState.DISCARDED)
            .when(NoticeState.WRITTEN, NoticeAct.WITHHOLD, NoticeState.WITHHELD)
            .when(NoticeState.WRITTEN, NoticeAct.DISCARD, NoticeState.DISCARDED)
            .when(NoticeState.SENDING, NoticeAct.SEND, NoticeState.SENT)
            .when(NoticeState.SENDING, NoticeAct.RETRY, NoticeState.WRITTEN)
            .when(NoticeState.SENDING, NoticeAct.RELEASE, NoticeState.WRITTEN)
            .when(NoticeState.SENDING, NoticeAct.GIVE_UP, NoticeState.FAILED)
            .when(NoticeState.SENDING, NoticeAct.DOUBT, NoticeState.UNCERTAIN)
            .when(NoticeState.UNCERTAIN, NoticeAct.SEND, NoticeState.SENT)
            .when(NoticeState.UNCERTAIN, NoticeAct.SEND_AGAIN, NoticeState.WRITTEN)
            .when(NoticeState.UNCERTAIN, NoticeAct.CONFIRM, NoticeState.SENT)
            .when(NoticeState.UNCERTAIN, NoticeAct.DISCARD, NoticeState.DISCARDED)
            .when(NoticeState.FAILED, NoticeAct.SEND_AGAIN, NoticeState.WRITTEN)
            .when(NoticeState.FAILED, NoticeAct.DISCARD, NoticeState.DISCARDED);

    /** After so many tries it is given up. */
    public static final int MOST_ATTEMPTS = 6;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final int PAUSE_GROWS = 4;
    private static final int LONGEST_TROUBLE = 500;
    private static final int LONGEST_VALUE = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "jiedai_id")
    private Long id;

    @Version
    private int version;

    @Column(name = "store_code")
    private String storeCode;

    @Column(name = "order_no")
    private String orderNo;

    @Column(name = "customer_no")
    private CustomerNo customerNo;

    private Phone phone;

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    private String details;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "useful_until")
    private Instant usefulUntil;

    @Enumerated(EnumType.STRING)
    private NoticeState state;

    @Column(name = "due_at")
    private Instant dueAt;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String address;
    private String title;
    private String text;
    private int attempts;

    @Column(name = "claimed_at")
    private Instant claimedAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    private String trouble;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_why")
    private String decidedWhy;

    protected Notice() {}

    /**
     * @param values what the text names beside name and car: {@code time} (an instant's text), {@code link}; nothing
     *     that staff wrote for each other
     */
    public Notice(
            String storeCode,
            String orderNo,
            Recipient to,
            NoticeKind kind,
            Map<String, String> values,
            Instant writtenAt) {
        this.storeCode = storeCode;
        this.orderNo = orderNo;
        this.customerNo = to.customerNo();
        this.phone = to.phone();
        this.kind = kind;
        this.writtenAt = writtenAt;
        this.dueAt = writtenAt;
        this.state = NoticeState.WRITTEN;
        Map<String, String> all = new TreeMap<>(values);
        all.put("name", to.name());
        all.put("car", to.car());
        this.details = all.entrySet().stream()
                .map(value -> value.getKey() + "=" + oneLine(value.getValue()))
                .collect(Collectors.joining("\n"));
    }

    /** After this moment nobody needs it any more, so that it is not sent then. */
    public Notice usefulUntil(Instant moment) {
        usefulUntil = moment;
        return this;
    }

    /** Whether the act is in the table for its present state. */
    public boolean may(NoticeAct act) {
        return LIFE_CYCLE.find(state, act).isPresent();
    }

    /** Whether it comes too late to be sent. */
    public boolean lapsed(Instant now) {
        return usefulUntil != null && !now.isBefore(usefulUntil);
    }

    /** It came too late, or what it says is not so any more; it is not sent. */
    public void lapse(Instant at) {
        step(NoticeAct.LAPSE);
        sentAt = null;
        claimedAt = at;
    }

    /** The customer does not want such notices; it is not sent. */
    public void withhold(Instant at) {
        step(NoticeAct.WITHHOLD);
        claimedAt = at;
    }

    /** A node takes it; the words of the first try are kept for all later ones. */
    public void claim(Envelope envelope, Instant at) {
        step(NoticeAct.CLAIM);
        channel = envelope.channel();
        address = envelope.address();
        if (text == null) {
            title = envelope.title();
            text = envelope.text();
        }
        attempts++;
        claimedAt = at;
        trouble = null;
    }

    /** The gateway has it. */
    public void sent(Instant at) {
        step(NoticeAct.SEND);
        sentAt = at;
        trouble = null;
        forgetLink();
    }

    /** The gateway was not asked: the claim grew too old before its turn came. */
    public void release(Instant at) {
        step(NoticeAct.RELEASE);
        attempts--;
        dueAt = at;
    }

    /** It did not go out, or perhaps did: tried again after a pause that grows, given up, or left to a person. */
    public void failed(SendFailure failure, String what, Instant at) {
        trouble = what == null || what.length() <= LONGEST_TROUBLE ? what : what.substring(0, LONGEST_TROUBLE);
        if (failure == SendFailure.UNCERTAIN) {
            step(NoticeAct.DOUBT);
        } else if (failure == SendFailure.NEVER || attempts >= MOST_ATTEMPTS) {
            step(NoticeAct.GIVE_UP);
        } else {
            step(NoticeAct.RETRY);
            dueAt = at.plus(pause());
        }
    }

    /** 30 seconds, then four times as long after every further try. */
    private Duration pause() {
        return FIRST_PAUSE.multipliedBy((long) Math.pow(PAUSE_GROWS, attempts - 1.0));
    }

    /** A person wants it sent once more, with as many tries as at first. */
    public void sendAgain(String why, Stamp by) {
        decide(NoticeAct.SEND_AGAIN, by.actor(), why);
        attempts = 0;
        dueAt = by.at();
        usefulUntil = null;
    }

    /** A person found out that the customer got it. */
    public void confirm(String why, Stamp by) {
        decide(NoticeAct.CONFIRM, by.actor(), why);
        sentAt = by.at();
        forgetLink();
    }

    /** A person says that it is not needed any more. */
    public void discard(Actor actor, String why) {
        decide(NoticeAct.DISCARD, actor, why);
        forgetLink();
    }

    /** @throws org.jiedai.shared.RuleBroken {@link NoticeRule#NOTICE_MOVED_ON} */
    public void expect(int seenVersion) {
        NoticeRule.NOTICE_MOVED_ON.unless(seenVersion == version, number().value());
    }

    private void decide(NoticeAct act, Actor actor, String why) {
        act.permit(actor);
        SharedRule.NOT_YOUR_STORE.unless(storeCode.equals(actor.storeCode()), number().value());
        SharedRule.REASON_NEEDED.unless(why != null && !why.isBlank(), act);
        step(act);
        decidedBy = actor.login();
        decidedWhy = why.strip();
    }

    // A link's secret lets its finder answer for the customer; only the customer is to have it.
    private void forgetLink() {
        details = NoticeText.withoutSecret(details);
        text = text == null ? null : NoticeText.withoutSecret(text);
    }

    private void step(NoticeAct act) {
        state = LIFE_CYCLE.next(state, act);
    }

    private static String oneLine(String value) {
        String line = value == null ? "" : value.replaceAll("\\s+", " ");
        return line.length() <= LONGEST_VALUE ? line : line.substring(0, LONGEST_VALUE);
    }

    /** What its text names. */
    public Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        details.lines().filter(line -> line.indexOf('=') > 0).forEach(line -> {
            int at = line.indexOf('=');
            values.put(line.substring(0, at), line.substring(at + 1));
        });
        return values;
    }

    public NoticeNo number() {
        return new NoticeNo(id == null ? 0 : id);
    }

    public int version() {
        return version;
    }

    public String storeCode() {
        return storeCode;
    }

    public String orderNo() {
        return orderNo;
    }

    public CustomerNo customerNo() {
        return customerNo;
    }

    public Phone phone() {
        return phone;
    }

    public NoticeKind kind() {
        return kind;
    }

    public NoticeState state() {
        return state;
    }

    /** When it is tried next. */
    public Instant dueAt() {
        return dueAt;
    }

    public Instant claimedAt() {
        return claimedAt;
    }

    public int attempts() {
        return attempts;
    }

    /** Where it goes and what it says; known from its first claim on. */
    public Envelope envelope() {
        return new Envelope(channel, address, title, text);
    }

    public String trouble() {
        return trouble;
    }
}

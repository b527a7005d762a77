package org.jiedai.notice;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Optional;
import org.jiedai.handoff.Changes;
import org.jiedai.shared.RuleBroken;
import org.jiedai.shared.Setting;

/** The transactions around the sending of notices: claimed before, marked after. */
@Stateless
public class NoticeBatch {
    static final int SIZE = 10;

    /** A claim older than this was left behind by a node that died; much longer than a batch can take. */
    private static final Duration LEFT_BEHIND = Duration.ofSeconds(
            Setting.named("jiedai.notice.lease").map(Long::parseLong).orElse(600L));

    /** A claim older than this is given back unsent: its node is slow, and others may soon take it for dead. */
    private static final Duration FRESH = LEFT_BEHIND.dividedBy(2);

    @Inject
    private Notices notices;

    @Inject
    private Addressing addressing;

    @Inject
    private Gateways gateways;

    @Inject
    private Changes changes;

    @Inject
    private Clock clock;

    /** Takes the oldest that are due; committed before any of them is sent. */
    @PermitAll
    public List<Post> claim() {
        Instant now = clock.instant();
        return notices.due(now, SIZE).stream()
                .map(notice -> claimed(notice, now))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Post> claimed(Notice notice, Instant now) {
        changes.afterCommit(notice.storeCode());
        if (notice.lapsed(now)) {
            notice.lapse(now);
            return Optional.empty();
        }
        if (addressing.isUnwanted(notice)) {
            notice.withhold(now);
            return Optional.empty();
        }
        try {
            notice.claim(addressing.envelope(notice), now);
        } catch (DateTimeException | RuleBroken | MissingResourceException e) {
            // One that cannot be put into words must not hold up the others.
            notice.claim(new Envelope(Channel.SMS, notice.phone().value(), null, null), now);
            notice.failed(SendFailure.NEVER, e.toString(), now);
            return Optional.empty();
        }
        return Optional.of(new Post(notice.number(), notice.storeCode(), notice.envelope()));
    }

    /** Whether it may still be sent; one whose claim grew old is given back. */
    @PermitAll
    public boolean stillOurs(NoticeNo number) {
        Notice notice = notices.get(number);
        boolean ours = notice.state() == NoticeState.SENDING;
        boolean fresh = ours && notice.claimedAt().plus(FRESH).isAfter(clock.instant());
        if (ours && !fresh) {
            notice.release(clock.instant());
        }
        return fresh;
    }

    /** The gateway has it; one that was taken for left behind meanwhile is put right. */
    @PermitAll
    public void sent(NoticeNo number) {
        Notice notice = notices.get(number);
        if (notice.may(NoticeAct.SEND)) {
            notice.sent(clock.instant());
            changes.afterCommit(notice.storeCode());
        }
    }

    /** The gateway has it not, or perhaps. */
    @PermitAll
    public void failed(NoticeNo number, SendFailed why) {
        Notice notice = notices.get(number);
        if (notice.may(NoticeAct.RETRY)) {
            notice.failed(why.kind(), why.getMessage(), clock.instant());
            changes.afterCommit(notice.storeCode());
        }
    }

    /** What a node claimed that died: repeated where a repeat is recognised, else left to a person. */
    @PermitAll
    public void settleLeftBehind() {
        Instant now = clock.instant();
        notices.claimedBefore(now.minus(LEFT_BEHIND), SIZE).forEach(notice -> {
            notice.failed(gateways.doubt(notice.envelope().channel()), null, now);
            changes.afterCommit(notice.storeCode());
        });
    }
}

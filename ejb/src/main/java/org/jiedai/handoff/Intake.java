package org.jiedai.handoff;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jiedai.audit.Changes;
import org.jiedai.shared.RuleBroken;
import org.jiedai.store.Stores;

/** What an inbox writes: that a message took effect, was refused, or failed too often. Each in one transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Intake {
    /** How often the broker delivers before it gives up; the same number stands in the server's address settings. */
    static final int TRIES = 5;

    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Changes changes;

    @Inject
    private Outbox outbox;

    @Inject
    private Stores stores;

    /**
     * The effect, exactly once: its key stands in the same transaction.
     *
     * @throws RuleBroken if the desk cannot accept it
     */
    @PermitAll
    public void once(Desk desk, HandOff handOff, Routes routes) {
        String messageId = handOff.messageId().toString();
        if (!enter(desk, handOff.messageId())) {
            row(desk, messageId, row -> row.takenBefore(clock.instant()));
        } else {
            stores.get(handOff.storeCode());
            row(desk, messageId, this::awaitItsTurn);
            routes.take(handOff, desk);
            row(desk, messageId, row -> row.taken(clock.instant()));
            changes.afterCommit(handOff.storeCode());
        }
    }

    /** The refusal as a row with its reason, and the reply to the desk that sent. */
    @PermitAll
    public void refuse(Desk desk, Letter letter, RuleBroken why) {
        if (enter(desk, UUID.fromString(letter.messageId()))) {
            row(desk, letter.messageId(), row -> {
                row.refused(clock.instant(), why.rule().name(), why.getMessage());
                outbox.reply(reply(row, why), desk, row.fromDesk());
            });
        }
    }

    /** It failed at the last try; the broker moves it to the dead-letter queue. */
    @PermitAll
    public void block(Desk desk, Letter letter, RuntimeException why) {
        row(desk, letter.messageId(), row -> row.blocked(clock.instant(), "FAILED", shortened(why)));
    }

    private boolean enter(Desk desk, UUID messageId) {
        if (em.find(InboxEntry.class, new InboxEntry.Key(messageId.toString(), desk.name())) != null) {
            return false;
        }
        em.persist(new InboxEntry(messageId, desk, clock.instant()));
        em.flush();
        return true;
    }

    // While an earlier one of the same order waits for its next try, the broker would let the later ones past it.
    private void awaitItsTurn(PostedHandOff row) {
        boolean early = !em.createQuery(
                        "select h.id from PostedHandOff h, PostedHandOff me where me.messageId = :id and me.toDesk = :desk"
                                + " and h.orderNo = me.orderNo and h.toDesk = me.toDesk and h.state in (:posted, :sent)"
                                + " and (h.occurredAt < me.occurredAt or h.occurredAt = me.occurredAt and h.id < me.id)",
                        Long.class)
                .setParameter("id", row.messageId().toString())
                .setParameter("desk", row.toDesk())
                .setParameter("posted", HandOffState.POSTED)
                .setParameter("sent", HandOffState.SENT)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        if (early) {
            throw new IllegalStateException("An earlier hand-off of " + row.orderNo() + " is not settled yet");
        }
    }

    // A message from outside has no row of ours.
    private void row(Desk desk, String messageId, Consumer<PostedHandOff> change) {
        Optional<PostedHandOff> row = em.createQuery(
                        "select h from PostedHandOff h where h.messageId = :id and h.toDesk = :desk",
                        PostedHandOff.class)
                .setParameter("id", messageId)
                .setParameter("desk", desk)
                .getResultStream()
                .findFirst();
        row.ifPresent(change);
    }

    private HandOffRefused reply(PostedHandOff refused, RuleBroken why) {
        return new HandOffRefused(
                UUID.randomUUID(),
                refused.storeCode(),
                refused.orderNo(),
                clock.instant(),
                refused.postedBy(),
                refused.messageId().toString(),
                refused.type(),
                refused.toDesk().name(),
                why.rule().name(),
                why.getMessage());
    }

    private static String shortened(RuntimeException why) {
        String text = String.valueOf(why);
        return text.substring(0, Math.min(text.length(), 900));
    }
}

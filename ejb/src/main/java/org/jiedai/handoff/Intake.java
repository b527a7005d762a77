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
import org.jiedai.shared.RuleBroken;
import org.jiedai.shared.Utc;
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
        Optional<PostedHandOff> row = row(desk, handOff.messageId().toString());
        if (row.filter(this::early).isPresent()) {
            row.get().early();
        } else if (!enter(desk.name(), handOff.messageId())) {
            row.ifPresent(doubled -> doubled.takenBefore(clock.instant()));
        } else {
            stores.get(handOff.storeCode());
            routes.take(handOff, desk);
            row.ifPresent(taken -> taken.taken(clock.instant()));
            changes.afterCommit(handOff.storeCode());
        }
    }

    /**
     * The effect of what a partner's system tells, exactly once.
     *
     * @throws RuleBroken if there is no such store, or the event makes no sense
     */
    @PermitAll
    public <E extends PartnerEvent> void once(String partner, E event, Consumer<E> effect) {
        if (enter(partner, event.eventId())) {
            stores.get(event.storeCode());
            effect.accept(event);
            changes.afterCommit(event.storeCode());
        }
    }

    /** The refusal as a row with its reason, and the reply to the desk that sent. */
    @PermitAll
    public void refuse(Desk desk, Letter letter, RuleBroken why) {
        if (enter(desk.name(), UUID.fromString(letter.messageId()))) {
            row(desk, letter.messageId()).ifPresent(row -> {
                row.refused(clock.instant(), why.rule().name(), why.getMessage());
                outbox.reply(reply(row, why), desk, row.fromDesk());
            });
        }
    }

    /** It failed at the last try; the broker moves it to the dead-letter queue. */
    @PermitAll
    public void block(Desk desk, Letter letter, RuntimeException why) {
        row(desk, letter.messageId()).ifPresent(row -> row.blocked(clock.instant(), "FAILED", shortened(why)));
    }

    private boolean enter(String consumer, UUID messageId) {
        return em.createNativeQuery("insert ignore into inbox (message_id, consumer, taken_at) values (?, ?, ?)")
                        .setParameter(1, messageId.toString())
                        .setParameter(2, consumer)
                        .setParameter(3, Utc.of(clock.instant()))
                        .executeUpdate()
                == 1;
    }

    // While an earlier one of the same order waits for its next try, the broker would let the later ones past it.
    private boolean early(PostedHandOff row) {
        return !em.createNamedQuery(PostedHandOff.EARLIER, Long.class)
                .setParameter("order", row.orderNo())
                .setParameter("desk", row.toDesk())
                .setParameter("at", row.occurredAt())
                .setParameter("id", row.id())
                .getResultList()
                .isEmpty();
    }

    // A message from outside has no row of ours. A fast desk waits until the relay has marked the row as sent; its own
    // word must be the later one.
    private Optional<PostedHandOff> row(Desk desk, String messageId) {
        return em.createNamedQuery(PostedHandOff.FOR_DESK, PostedHandOff.class)
                .setParameter("id", messageId)
                .setParameter("desk", desk)
                .getResultStream()
                .findFirst();
    }

    private HandOffRefused reply(PostedHandOff refused, RuleBroken why) {
        return new HandOffRefused(
                new Cover(
                        UUID.randomUUID(), refused.storeCode(), refused.orderNo(), clock.instant(), refused.postedBy()),
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

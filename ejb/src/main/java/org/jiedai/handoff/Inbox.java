package org.jiedai.handoff;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import org.jiedai.shared.RuleBroken;

/**
 * Where messages come in. A message is acknowledged when {@code onMessage} returns and delivered again when it throws;
 * the effect has its own database transaction, guarded by the message's id, so it happens once whatever happens in
 * between. What is refused lies among the dead letters with its reason.
 */
public abstract class Inbox implements MessageListener {
    @Inject
    private Courier courier;

    @Override
    @PermitAll
    public void onMessage(Message message) {
        try {
            receive(Letter.of(message));
        } catch (JMSException e) {
            throw new IllegalStateException(e);
        }
    }

    abstract String deadLetterQueue();

    abstract void effect(Letter letter);

    /** It was refused and lies among the dead letters. */
    abstract void refused(Letter letter, RuleBroken refusal);

    /** It failed at its last try. */
    abstract void blocked(Letter letter, RuntimeException failure);

    private void receive(Letter letter) {
        try {
            take(letter);
        } catch (RuleBroken refusal) {
            courier.keepDead(deadLetterQueue(), letter, refusal.getMessage());
            refused(letter, refusal);
        }
    }

    private void take(Letter letter) {
        try {
            effect(letter);
        } catch (RuleBroken refusal) {
            throw refusal;
        } catch (RuntimeException failure) {
            checkWords(failure);
            if (letter.tries() >= Intake.TRIES) {
                blocked(letter, failure);
            }
            throw failure;
        }
    }

    // A word that the trade does not know (a payer, a position) will not be known at the next try either.
    private static void checkWords(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IllegalArgumentException) {
                throw HandOffRule.UNREADABLE.broken(cause.getMessage());
            }
        }
    }
}

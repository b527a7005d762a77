package org.jiedai.handoff;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import org.jiedai.shared.RuleBroken;

/**
 * A desk's inbox. The message is acknowledged when {@code onMessage} returns and delivered again when it throws; the
 * effect has its own database transaction, guarded by the message's id, so it happens once whatever happens in between.
 */
public abstract class DeskInbox implements MessageListener {
    private final Desk desk;

    @Inject
    private Intake intake;

    @Inject
    private Courier courier;

    protected DeskInbox(Desk desk) {
        this.desk = desk;
    }

    /** The desk's table: hand-off → verb. */
    public abstract Routes routes();

    public Desk desk() {
        return desk;
    }

    @Override
    @PermitAll
    public void onMessage(Message message) {
        try {
            receive(Letter.of(message));
        } catch (JMSException e) {
            throw new IllegalStateException(e);
        }
    }

    private void receive(Letter letter) {
        try {
            take(letter);
        } catch (RuleBroken refusal) {
            courier.keepDead(desk, letter, refusal.getMessage());
            intake.refuse(desk, letter, refusal);
        }
    }

    private void take(Letter letter) {
        try {
            intake.once(desk, HandOffJson.read(letter.type(), letter.text()), routes());
        } catch (RuleBroken refusal) {
            throw refusal;
        } catch (RuntimeException failure) {
            checkWords(failure);
            if (letter.tries() >= Intake.TRIES) {
                intake.block(desk, letter, failure);
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

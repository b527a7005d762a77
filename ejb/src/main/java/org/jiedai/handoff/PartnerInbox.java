package org.jiedai.handoff;

import jakarta.inject.Inject;
import java.util.function.Consumer;
import org.jiedai.shared.RuleBroken;

/** Where one kind of events of partners' systems comes in, by its schema in {@code config/messages}. */
public abstract class PartnerInbox<E extends Record & PartnerEvent> extends Inbox {
    private final Class<E> kind;
    private final String partner;
    private final String queue;

    @Inject
    private Intake intake;

    /** @param partner under this name the ids of what was taken are kept */
    protected PartnerInbox(Class<E> kind, String partner, String queue) {
        this.kind = kind;
        this.partner = partner;
        this.queue = queue;
    }

    /** What an event does. */
    public abstract Consumer<E> verb();

    @Override
    String deadLetterQueue() {
        return queue + ".dlq";
    }

    @Override
    void effect(Letter letter) {
        intake.once(partner, HandOffJson.readEvent(kind, letter.text()), verb());
    }

    @Override
    void refused(Letter letter, RuleBroken refusal) {
        // The dead letter says it; a partner's system reads no answers.
    }

    @Override
    void blocked(Letter letter, RuntimeException failure) {
        // The broker moves it to the dead letters.
    }
}

package org.jiedai.handoff;

import jakarta.inject.Inject;
import java.util.function.Consumer;
import org.jiedai.shared.RuleBroken;

/** What the telephone system tells, by {@code config/messages/call-event.v1.schema.json} (A1). */
public abstract class TelephoneInbox extends Inbox {
    @Inject
    private Intake intake;

    /** What an event does. */
    public abstract Consumer<CallEvent> verb();

    @Override
    String deadLetterQueue() {
        return CallEvent.QUEUE + ".dlq";
    }

    @Override
    void effect(Letter letter) {
        intake.once(HandOffJson.readEvent(CallEvent.class, letter.text()), verb());
    }

    @Override
    void refused(Letter letter, RuleBroken refusal) {
        // The dead letter says it; a telephone system reads no answers.
    }

    @Override
    void blocked(Letter letter, RuntimeException failure) {
        // The broker moves it to the dead letters.
    }
}

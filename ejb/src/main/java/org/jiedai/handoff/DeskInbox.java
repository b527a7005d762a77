package org.jiedai.handoff;

import jakarta.inject.Inject;
import org.jiedai.shared.RuleBroken;

/** A desk's inbox: what the other desks hand to it. */
public abstract class DeskInbox extends Inbox {
    private final Desk desk;

    @Inject
    private Intake intake;

    protected DeskInbox(Desk desk) {
        this.desk = desk;
    }

    /** The desk's table: hand-off → verb. */
    public abstract Routes routes();

    public Desk desk() {
        return desk;
    }

    @Override
    String deadLetterQueue() {
        return desk.deadLetterQueue();
    }

    @Override
    void effect(Letter letter) {
        intake.once(desk, HandOffJson.read(letter.type(), letter.text()), routes());
    }

    @Override
    void refused(Letter letter, RuleBroken refusal) {
        intake.refuse(desk, letter, refusal);
    }

    @Override
    void blocked(Letter letter, RuntimeException failure) {
        intake.block(desk, letter, failure);
    }
}

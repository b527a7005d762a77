package org.jiedai.workshop;

import jakarta.persistence.Embeddable;
import org.jiedai.handoff.LineItem;

/** A kind of work and its difficulty, which a technician must master. */
@Embeddable
public class NeededSkill {
    private String trade;
    private int difficulty;

    protected NeededSkill() {}

    public NeededSkill(String trade, int difficulty) {
        this.trade = trade;
        this.difficulty = difficulty;
    }

    static NeededSkill of(LineItem line) {
        return new NeededSkill(line.trade(), line.difficulty());
    }

    public String trade() {
        return trade;
    }

    public int difficulty() {
        return difficulty;
    }
}

package org.jiedai.staff;

import jakarta.persistence.Embeddable;

/** The highest difficulty that a technician masters in a trade. */
@Embeddable
public class Skill {
    private String trade;
    private int level;

    protected Skill() {}

    Skill(String trade, int level) {
        this.trade = trade;
        this.level = level;
    }

    String trade() {
        return trade;
    }

    int level() {
        return level;
    }
}

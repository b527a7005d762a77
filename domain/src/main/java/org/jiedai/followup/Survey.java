package org.jiedai.followup;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.stream.IntStream;

/** What the customer says about repair and staff (F3). */
@Embeddable
public class Survey {
    private static final int LOWEST = 1;
    private static final int HIGHEST = 5;
    private static final int CONTENT = 4;

    private Integer overall;
    private Integer attitude;

    @Column(name = "fixed_once")
    private Boolean fixedOnce;

    @Column(name = "on_time")
    private Boolean onTime;

    private String remarks;

    protected Survey() {}

    /** @throws org.jiedai.shared.RuleBroken {@link FollowUpRule#SCORE_OUT_OF_RANGE} */
    public Survey(int overall, int attitude, boolean fixedOnce, boolean onTime, String remarks) {
        this.overall = score(overall, "field.overall");
        this.attitude = score(attitude, "field.attitude");
        this.fixedOnce = fixedOnce;
        this.onTime = onTime;
        this.remarks = remarks;
    }

    /** The scores there are, best first. */
    public static int[] scores() {
        return IntStream.iterate(HIGHEST, i -> i >= LOWEST, i -> i - 1).toArray();
    }

    private static int score(int given, String field) {
        FollowUpRule.SCORE_OUT_OF_RANGE.unless(given >= LOWEST && given <= HIGHEST, field, given);
        return given;
    }

    /** Whether nothing in it asks for a complaint to be taken up. */
    public boolean content() {
        return overall >= CONTENT && attitude >= CONTENT && fixedOnce && onTime;
    }

    public int overall() {
        return overall;
    }

    public int attitude() {
        return attitude;
    }

    public boolean fixedOnce() {
        return fixedOnce;
    }

    public boolean onTime() {
        return onTime;
    }

    public String remarks() {
        return remarks;
    }
}

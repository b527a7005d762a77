package org.jiedai.repairorder;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jiedai.handoff.LineResult;

/** How a line ended in the workshop (R17). */
@Embeddable
public class WorkResult {
    @Column(name = "line_no")
    private int lineNo;

    private boolean done;

    @Column(name = "minutes_clocked")
    private int minutesClocked;

    private String explanation;

    protected WorkResult() {}

    WorkResult(LineResult result) {
        lineNo = result.lineNo();
        done = result.done();
        minutesClocked = result.minutesClocked();
        explanation = result.explanation();
    }

    public int lineNo() {
        return lineNo;
    }

    public boolean done() {
        return done;
    }

    public int minutesClocked() {
        return minutesClocked;
    }

    public String explanation() {
        return explanation;
    }
}

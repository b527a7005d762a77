package org.jiedai.figures;

import java.io.Serializable;

/** The field in which one figure's target stands. */
public class TargetField implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Figure figure;
    private Integer percent;

    TargetField(Figure figure, Integer percent) {
        this.figure = figure;
        this.percent = percent;
    }

    public Figure getFigure() {
        return figure;
    }

    /** Null for none. */
    public Integer getPercent() {
        return percent;
    }

    public void setPercent(Integer percent) {
        this.percent = percent;
    }
}

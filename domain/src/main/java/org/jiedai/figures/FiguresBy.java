package org.jiedai.figures;

/** What figures are counted for, one row each. */
public enum FiguresBy {
    STORE,
    DAY,
    ADVISOR
}

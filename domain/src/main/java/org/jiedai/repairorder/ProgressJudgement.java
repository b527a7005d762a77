package org.jiedai.repairorder;

/** How the repair goes (R13). */
public enum ProgressJudgement {
    ON_TIME,
    AT_RISK,
    LATE
}

package org.jiedai.repairorder;

/** What the completion review finds missing (R19). */
public enum ReviewGap {
    UNFINISHED_LINE,
    PARTS_NOT_ISSUED,
    /** Parts of a line that was not done are still out. */
    PARTS_NOT_RETURNED,
    /** Parts that the customer agreed to were never drawn: forgotten, or a word says why they were not needed. */
    PARTS_NOT_DRAWN,
    FORM_UNSIGNED,
    EXTRA_WORK_OPEN,
    MILEAGE_MISSING;

    /** Whether the advisor's word closes it. */
    public boolean explainable() {
        return this == PARTS_NOT_DRAWN;
    }
}

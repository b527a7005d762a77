package org.jiedai.repairorder;

/** What the completion review finds missing (R19). */
public enum ReviewGap {
    UNFINISHED_LINE,
    PARTS_NOT_ISSUED,
    FORM_UNSIGNED,
    EXTRA_WORK_OPEN,
    MILEAGE_MISSING
}

package org.jiedai.document;

/** The papers that the house prints. */
public enum DocumentKind {
    /** What was booked on the telephone (A1 to A6). */
    REGISTER,
    /** What was seen around the car (R5, R6). */
    WALKAROUND,
    /** What it will cost, what the customer asks for, and their signature (R7, R8). */
    ESTIMATE,
    /** What the workshop does (R10). */
    WORK_TICKET,
    /** What is to be paid, by whom, and why (R20; JT/T 1133). */
    SETTLEMENT
}

package org.jiedai.notice;

/** What a customer is told. */
public enum NoticeKind {
    /** A5 */
    APPOINTMENT_CONFIRMED,
    /** A9 */
    APPOINTMENT_MOVED,
    /** A9 */
    APPOINTMENT_CANCELLED,
    /** A9 */
    APPOINTMENT_MISSED,
    /** A9 */
    REMINDER_DAY_AHEAD,
    /** A9 */
    REMINDER_HOUR_AHEAD,
    /** R13 */
    PROMISE_MOVED,
    /** R15 */
    EXTRA_WORK_LINK,
    /** F2 */
    CALL_APOLOGY;

    /** Whether the visit cannot do without it: it is sent whatever the customer has agreed to. */
    public boolean necessary() {
        return !reminds() && this != APPOINTMENT_MISSED && this != CALL_APOLOGY;
    }

    /** Whether it names a time that is still to come, and is of no use when that changes (A9). */
    public boolean reminds() {
        return this == REMINDER_DAY_AHEAD || this == REMINDER_HOUR_AHEAD;
    }
}

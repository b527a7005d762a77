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
    REMINDER_DAY_AHEAD,
    /** A9 */
    REMINDER_HOUR_AHEAD,
    /** R13 */
    PROMISE_MOVED,
    /** R15 */
    EXTRA_WORK_LINK,
    /** F2 */
    CALL_APOLOGY
}

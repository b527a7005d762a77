package org.jiedai.notice;

/** What a customer is told. */
public enum NoticeKind {
    /** A5 */
    APPOINTMENT_CONFIRMED,
    /** A9 */
    APPOINTMENT_MOVED,
    /** A9 */
    APPOINTMENT_CANCELLED,
    /** R13 */
    PROMISE_MOVED,
    /** R15 */
    EXTRA_WORK_LINK,
    /** F2 */
    CALL_APOLOGY
}

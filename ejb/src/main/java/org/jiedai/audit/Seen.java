package org.jiedai.audit;

/** What the house notes about people beside their acts. */
public enum Seen {
    /** Somebody came in. */
    SIGNED_IN,
    /** Somebody went out, or their session was over; the subject says why. */
    SIGNED_OUT,
    /** A password was wrong. */
    WRONG_PASSWORD,
    /** Who or PIN was wrong at a shared terminal, or it is none any more; the subject names it. */
    WRONG_PIN,
    /** Too many were wrong, nothing is tried any more. */
    LOCKED_OUT,
    /** A rule refused an act, a wrong PIN among them; the subject names both. */
    ACT_REFUSED,
    /** The person's roles do not allow the act. */
    ACT_NOT_ALLOWED,
    /** The person's roles do not open the page. */
    PAGE_REFUSED,
    /** A request that none of our pages sends. */
    FORGED,
    /** A calendar program took an advisor's appointments away. */
    CALENDAR_READ,
    /** Figures were taken away as a file; the subject says of which days. */
    EXPORTED
}

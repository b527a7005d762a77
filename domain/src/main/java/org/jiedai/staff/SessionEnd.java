package org.jiedai.staff;

/** Why a session is over. */
public enum SessionEnd {
    /** The person logged out. */
    LEFT,
    /** Somebody signed in in the same browser. */
    REPLACED,
    /** The person went on in another of their stores. */
    MOVED,
    /** They made room for the next at a shared terminal; what they typed waits for them. */
    CHANGED_PERSON,
    /** The device is no shared terminal any more. */
    TERMINAL_REVOKED,
    /** The person ended it from another of their sessions. */
    ENDED_BY_OWNER,
    /** Nobody touched it for as long as the store allows. */
    IDLE,
    /** It has lasted for a whole day's work. */
    TOO_OLD,
    /** The person has chosen another password; all sessions stood on the old one. */
    NEW_PASSWORD,
    /** Password, roles or the account itself are not what they were. */
    ACCOUNT_CHANGED
}

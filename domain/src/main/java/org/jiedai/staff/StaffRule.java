package org.jiedai.staff;

import org.jiedai.shared.Rule;

/** What must hold for the people of the group. */
public enum StaffRule implements Rule {
    /** A log-in has 2 to 20 small letters and digits: log-in. */
    LOGIN_MALFORMED,
    /** The log-in is taken: log-in. */
    LOGIN_TAKEN,
    /** A password has at least so many characters: number. */
    PASSWORD_TOO_SHORT,
    /** A password is found in lists of common ones, or follows from the log-in or the name. */
    PASSWORD_TOO_WEAK,
    /** A person's own password is another than the one before. */
    PASSWORD_UNCHANGED,
    /** Who changes their password or PIN gives the present password. */
    PRESENT_PASSWORD_WRONG,
    /** A PIN has four to six digits. */
    PIN_MALFORMED,
    /** A PIN is no run of digits and no repetition. */
    PIN_TOO_SIMPLE,
    /** A telephone's extension has 2 to 8 digits: extension. */
    EXTENSION_MALFORMED,
    /** After five wrong tries in a row nobody may try for a while: secret, until when. */
    LOCKED_OUT,
    /** More people prove themselves at this moment than the server can compare: wait and try again. */
    TOO_MANY_AT_ONCE,
    /** Who was to have it has just left, or has another desk now: log-in. */
    LEFT_MEANWHILE,
    /** Who takes over works there, in that role and with that skill, and is somebody else: name. */
    CANNOT_TAKE_OVER,
    /** Orders and complaints go to somebody by name: what. */
    TAKER_NEEDED,
    /** Nobody was chosen who takes anything over. */
    NOTHING_HANDED_OVER,
    /** Whoever leaves still has work: name, bookings, visits in the house, tickets, complaints. */
    WORK_UNFINISHED,
    /** Whoever loses a role has work that only it can do: as above. */
    ROLE_WORK_UNFINISHED,
    /** Whoever goes on in another store works there: store's code. */
    NOT_IN_STORE,
    /** Only on a shared terminal of a store is a PIN enough. */
    NO_SHARED_TERMINAL,
    /** Two terminals of a store have two names: name. */
    TERMINAL_NAME_TAKEN,
    /** One active administrator must remain: log-in. */
    LAST_ADMINISTRATOR
}

package org.jiedai.customer;

/** What a customer is asked to agree to. What a visit itself needs is told in any case. */
public enum ConsentPurpose {
    /** Notices that the visit could do without: reminders, a missed appointment, apologies. */
    NOTICE,
    /** The call after a visit, with its survey (F1–F6). */
    SURVEY,
    /** Offers of the house. */
    MARKETING
}

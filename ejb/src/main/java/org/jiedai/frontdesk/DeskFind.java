package org.jiedai.frontdesk;

/** What the search box of a desk finds. */
public enum DeskFind {
    /** An order, open or closed. */
    REPAIR_ORDER,
    /** A work ticket, open or finished. */
    TICKET,
    /** A ticket that the technician has in hand. */
    JOB,
    /** Parts picked for an appointment. */
    PICK,
    /** Parts asked for by the workshop. */
    REQUISITION,
    /** A part in stock. */
    PART,
    /** A car in the wash bay's line. */
    WASH,
    /** A settlement, open or paid. */
    SETTLEMENT,
    /** A colleague. */
    PERSON
}

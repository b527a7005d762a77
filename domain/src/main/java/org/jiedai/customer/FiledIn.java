package org.jiedai.customer;

/** Where something stands that is a customer's or a car's by their number. */
public enum FiledIn {
    /** Their own card, with its numbers and addresses. */
    CARD,
    VEHICLE,
    CONSENT,
    APPOINTMENT,
    REPAIR_ORDER,
    DELIVERY,
    ESTIMATE,
    FOLLOW_UP_CALL,
    NOTICE
}

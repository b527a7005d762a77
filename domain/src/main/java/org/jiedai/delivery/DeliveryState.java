package org.jiedai.delivery;

/** How far the handing back of a car is. */
public enum DeliveryState {
    /** To be settled. */
    PREPARING,
    /** Settlement and delivery kit are ready. */
    PREPARED,
    /** The customer has seen the car and the work. */
    SHOWN,
    AT_CASHIER,
    PAID,
    /** Next maintenance and hazards are told. */
    ADVISED,
    CLOSED
}

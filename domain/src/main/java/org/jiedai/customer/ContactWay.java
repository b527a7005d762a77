package org.jiedai.customer;

/** How a customer would rather be reached. */
public enum ContactWay {
    PHONE,
    SMS,
    EMAIL
}

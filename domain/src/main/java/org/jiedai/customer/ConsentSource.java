package org.jiedai.customer;

/** How a customer said so. */
public enum ConsentSource {
    DESK,
    PHONE,
    /** On paper, signed. */
    FORM
}

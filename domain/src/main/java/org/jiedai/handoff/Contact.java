package org.jiedai.handoff;

/** Whom to speak to about the car: the customer, or who brings it for them. */
public record Contact(String customerName, String phone) {}

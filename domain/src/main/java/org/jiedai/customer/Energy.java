package org.jiedai.customer;

/** What drives a vehicle; decides about plate, maintenance schedule and high-voltage skill. */
public enum Energy {
    PETROL,
    DIESEL,
    HYBRID,
    PLUG_IN,
    ELECTRIC
}

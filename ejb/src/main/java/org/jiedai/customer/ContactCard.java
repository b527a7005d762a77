package org.jiedai.customer;

import java.io.Serializable;

/**
 * How a customer wants to be written to.
 *
 * @param email empty: they get text messages
 */
public record ContactCard(String email, String language) implements Serializable {}

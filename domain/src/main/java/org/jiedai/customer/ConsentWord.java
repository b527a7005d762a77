package org.jiedai.customer;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Yes or no to something.
 *
 * @param saidOn the day on which the customer said so, which may be before it is written down
 */
public record ConsentWord(ConsentPurpose purpose, boolean given, LocalDate saidOn, ConsentSource source)
        implements Serializable {}

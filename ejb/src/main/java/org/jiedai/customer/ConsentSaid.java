package org.jiedai.customer;

import org.jiedai.shared.CustomerNo;

/** A customer has said yes or no; told in the same transaction to whoever is about to call or write. */
public record ConsentSaid(CustomerNo customer, ConsentWord word) {}

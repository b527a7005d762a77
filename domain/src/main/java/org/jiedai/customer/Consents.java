package org.jiedai.customer;

import java.util.List;
import java.util.Optional;
import org.jiedai.shared.CustomerNo;

/** What customers have agreed to; the one place that is asked before somebody is written to or called. */
public interface Consents {

    /** A customer's words, the last said first; of one day the last written first. */
    List<Consent> of(CustomerNo customer);

    void add(Consent consent);

    /** The word that holds; empty if nobody has asked. */
    default Optional<Consent> holds(CustomerNo customer, ConsentPurpose purpose) {
        return of(customer).stream()
                .filter(consent -> consent.word().purpose() == purpose)
                .findFirst();
    }

    /** Whether they have said no. Who was never asked has not. */
    default boolean refuses(CustomerNo customer, ConsentPurpose purpose) {
        return holds(customer, purpose)
                .filter(consent -> !consent.word().given())
                .isPresent();
    }
}

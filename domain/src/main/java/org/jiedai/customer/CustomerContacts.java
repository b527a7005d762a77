package org.jiedai.customer;

import java.util.Optional;
import org.jiedai.shared.CustomerNo;
import org.jiedai.shared.Phone;

/** How customers want to be written to. */
public interface CustomerContacts {

    Optional<CustomerContact> of(CustomerNo number);

    /** A customer of whom only the telephone number is known. */
    Optional<CustomerContact> byPhone(String storeCode, Phone phone);
}

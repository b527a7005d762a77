package org.jiedai.customer;

import java.util.Optional;
import org.jiedai.shared.CustomerNo;
import org.jiedai.shared.Phone;

/** How customers want to be written to. */
public interface CustomerContacts {

    Optional<CustomerContact> of(CustomerNo number);

    /** A customer of whom name and telephone number are known; a number alone may be several people's. */
    Optional<CustomerContact> of(String storeCode, String name, Phone phone);
}

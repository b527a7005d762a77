package org.jiedai.customer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.jiedai.shared.Audited;
import org.jiedai.shared.CustomerNo;
import org.jiedai.shared.Roles;
import org.jiedai.shared.SharedRule;

/** How a customer wants to be written to: e-mail address and language (A5). */
@Stateless
@Audited
@RolesAllowed({Roles.INFORMATION_CLERK, Roles.SERVICE_ADVISOR, Roles.FOLLOW_UP_AGENT})
public class ContactService {
    @Inject
    private CustomerContacts contacts;

    @Inject
    private Customers customers;

    /** @param email empty for none: they get text messages */
    public void write(CustomerNo number, String email, String language) {
        own(number).write(email, language);
    }

    private CustomerContact own(CustomerNo number) {
        customers.get(number);
        CustomerContact contact = contacts.of(number).orElseThrow(() -> SharedRule.NOT_FOUND.broken(number));
        return contact;
    }
}

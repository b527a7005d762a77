package org.jiedai.customer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.jiedai.shared.Caller;
import org.jiedai.shared.CustomerNo;
import org.jiedai.shared.Roles;
import org.jiedai.shared.SharedRule;

/** How customers want to be written to, to look at. */
@Stateless
public class ContactBoard {
    @Inject
    private CustomerContacts contacts;

    @Inject
    private Caller caller;

    @RolesAllowed({Roles.INFORMATION_CLERK, Roles.SERVICE_ADVISOR, Roles.FOLLOW_UP_AGENT})
    public ContactCard card(CustomerNo number) {
        CustomerContact contact = contacts.of(number).orElseThrow(() -> SharedRule.NOT_FOUND.broken(number));
        SharedRule.NOT_YOUR_STORE.unless(
                contact.storeCode().equals(caller.actor().storeCode()), number);
        return new ContactCard(contact.email() == null ? "" : contact.email(), contact.language());
    }
}

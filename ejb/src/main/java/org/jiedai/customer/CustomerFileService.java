package org.jiedai.customer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.jiedai.shared.Audited;
import org.jiedai.shared.Caller;
import org.jiedai.shared.CustomerNo;
import org.jiedai.shared.Differences;
import org.jiedai.shared.Phone;
import org.jiedai.shared.Roles;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.Stamp;
import org.jiedai.store.Stores;

/** A customer's file is written at the desks: who they are, how to reach them, and what they have agreed to. */
@Stateless
@Audited
@RolesAllowed({Roles.SERVICE_ADVISOR, Roles.INFORMATION_CLERK, Roles.FOLLOW_UP_AGENT, Roles.SERVICE_MANAGER})
public class CustomerFileService {
    @Inject
    private Customers customers;

    @Inject
    private Consents consents;

    @Inject
    private CustomerFileBoard board;

    @Inject
    private Stores stores;

    @Inject
    private Event<ConsentSaid> said;

    @Inject
    private Differences differences;

    @Inject
    private Caller caller;

    /** @throws org.jiedai.shared.RuleBroken {@link SharedRule#EDITED_BY_SOMEBODY}, or what the customer refuses */
    public void describe(CustomerNo number, int version, CustomerDetails details) {
        String name = details.name() == null ? "" : details.name().strip();
        customer(number, version).described(details, Pinyin.of(name), Pinyin.initials(name), caller.stamp());
    }

    /** A further number, with whose it is or where it rings. */
    public void addPhone(CustomerNo number, int version, Phone phone, String note) {
        SharedRule.FIELD_NEEDED.unless(phone != null, "field.furtherPhone");
        customer(number, version).reachedAlsoAt(phone, note, caller.stamp());
    }

    /** @param place of the number in the list that was seen, from 0 */
    public void dropPhone(CustomerNo number, int version, int place) {
        customer(number, version).losesPhone(place, caller.stamp());
    }

    /** A further address. */
    public void addAddress(CustomerNo number, int version, String address) {
        SharedRule.FIELD_NEEDED.unless(address != null && !address.isBlank(), "field.furtherAddress");
        customer(number, version).livesAt(address.strip(), caller.stamp());
    }

    /** @param place of the address in the list that was seen, from 0 */
    public void dropAddress(CustomerNo number, int version, int place) {
        customer(number, version).losesAddress(place, caller.stamp());
    }

    /** The customer says yes or no; what they said before stays written. */
    public void say(CustomerNo number, ConsentWord word) {
        Stamp by = caller.stamp();
        customers.held(number);
        consents.add(differences.made(
                new Consent(number, word, stores.get(by.storeCode()).dayOf(by.at()), by)));
        said.fire(new ConsentSaid(number, word));
    }

    /** The file with whole numbers; that somebody asked for them is kept (U20). */
    public CustomerFile reveal(CustomerNo number) {
        return board.file(number, Phone::value);
    }

    private Customer customer(CustomerNo number, int version) {
        Customer customer = differences.of(customers.get(number));
        customer.expect(version);
        return customer;
    }
}

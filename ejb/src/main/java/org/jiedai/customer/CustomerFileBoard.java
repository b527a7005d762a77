package org.jiedai.customer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import org.jiedai.shared.CustomerNo;
import org.jiedai.shared.Phone;
import org.jiedai.shared.Roles;
import org.jiedai.shared.TaxNumber;

/** The files of the store's customers, numbers masked (U20). */
@Stateless
@RolesAllowed({Roles.SERVICE_ADVISOR, Roles.INFORMATION_CLERK, Roles.FOLLOW_UP_AGENT, Roles.SERVICE_MANAGER})
public class CustomerFileBoard {
    @Inject
    private Customers customers;

    @Inject
    private CustomerBoard cards;

    @Inject
    private Consents consents;

    /** @throws org.jiedai.shared.RuleBroken there is no such customer, or they are another store's */
    public CustomerFile of(CustomerNo number) {
        return file(number, Phone::masked);
    }

    CustomerFile file(CustomerNo number, Function<Phone, String> shown) {
        Customer customer = customers.get(number);
        return new CustomerFile(
                number,
                customer.version(),
                details(customer),
                shown.apply(customer.phone()),
                customer.phones().stream()
                        .map(one -> new CustomerFile.FurtherPhone(shown.apply(one.phone()), one.note()))
                        .toList(),
                List.copyOf(customer.addresses()),
                customers.vehiclesOf(number).stream()
                        .map(car -> cards.card(car.number()))
                        .toList(),
                consents.of(number).stream()
                        .map(consent -> new CustomerFile.ConsentRow(consent.word(), consent.writtenBy()))
                        .toList());
    }

    private static CustomerDetails details(Customer customer) {
        return new CustomerDetails(
                customer.name(),
                null,
                customer.company(),
                customer.taxNumber() == null ? null : new TaxNumber(customer.taxNumber()),
                customer.way(),
                customer.reachFrom(),
                customer.reachUntil());
    }
}

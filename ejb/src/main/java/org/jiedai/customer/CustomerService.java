package org.jiedai.customer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.Audited;
import org.jiedai.shared.Caller;
import org.jiedai.shared.Roles;
import org.jiedai.shared.SharedRule;

/** Customers and cars come on the card index, and are put right there (A1, R2). */
@Stateless
@Audited
public class CustomerService {
    @Inject
    private Customers customers;

    @Inject
    private CardIndex index;

    @Inject
    private Caller caller;

    /**
     * The car of the card index, or the one entered, which is put there, and who comes with it. What contradicts the
     * card index is refused until it is said what is so; then nothing that was said is lost.
     *
     * @throws org.jiedai.shared.RuleBroken {@link CustomerRule#WHO_IS_IT}, {@link CustomerRule#WHICH_CAR},
     *     {@link CustomerRule#VIN_OF_ANOTHER_CAR}, {@link CustomerRule#PLATE_OR_VIN_NEEDED},
     *     {@link CustomerRule#SOLD_IN_THE_HOUSE}, {@link CustomerRule#SOLD_WHILE_BOOKED}
     */
    @RolesAllowed({Roles.SERVICE_ADVISOR, Roles.INFORMATION_CLERK, Roles.FOLLOW_UP_AGENT})
    public Arranged resolve(CarEntry entry) {
        return resolve(entry, null);
    }

    /**
     * The same for somebody who comes by a booking, which ends with this act.
     *
     * @param booking null for none
     */
    @RolesAllowed({Roles.SERVICE_ADVISOR, Roles.INFORMATION_CLERK, Roles.FOLLOW_UP_AGENT})
    public Arranged resolve(CarEntry entry, AppointmentNo booking) {
        if (entry.known() != null && !entry.isOfAPerson()) {
            return new Arranged(entry.known(), null);
        }
        check(entry);
        String store = caller.actor().storeCode();
        customers.lock(store);
        Optional<Vehicle> car =
                entry.known() == null ? index.car(store, entry) : Optional.of(customers.vehicle(entry.known()));
        return car.map(found -> index.person(store, found, entry, booking)).orElseGet(() -> index.fresh(store, entry));
    }

    private static void check(CarEntry entry) {
        SharedRule.FIELD_NEEDED.unless(entry.known() != null || entry.isNamed(), "field.customerName");
        SharedRule.FIELD_NEEDED.unless(
                entry.known() != null
                        || (entry.model() != null && !entry.model().isBlank()),
                "field.model");
        SharedRule.FIELD_NEEDED.unless(entry.known() != null || entry.phone() != null, "field.phone");
    }
}

package org.jiedai.customer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.jiedai.shared.Audited;
import org.jiedai.shared.Caller;
import org.jiedai.shared.Differences;
import org.jiedai.shared.Phone;
import org.jiedai.shared.Roles;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.Stamp;
import org.jiedai.shared.VehicleNo;
import org.jiedai.store.Stores;

/** A car's file is written at the desks: what it carries, what falls due, how far it has driven (R2, R3). */
@Stateless
@Audited
@RolesAllowed({Roles.SERVICE_ADVISOR, Roles.INFORMATION_CLERK, Roles.SERVICE_MANAGER})
public class VehicleService {
    @Inject
    private Customers customers;

    @Inject
    private CardIndex index;

    @Inject
    private OpenBusiness business;

    @Inject
    private Stores stores;

    @Inject
    private Differences differences;

    @Inject
    private Caller caller;

    /**
     * Plate, engine, and the days that count.
     *
     * @throws org.jiedai.shared.RuleBroken {@link SharedRule#EDITED_BY_SOMEBODY}, {@link CustomerRule#PLATE_TAKEN},
     *     {@link CustomerRule#PLATE_OF_A_VISIT} if it is taken away in the house, or what the car refuses
     */
    public void describe(VehicleNo number, int version, VehicleDetails said) {
        Stamp by = caller.stamp();
        customers.lock(by.storeCode());
        Vehicle car = car(number, version);
        if (said.plate() == null) {
            keepsItsPlateInTheHouse(car);
        } else {
            customers
                    .byPlate(by.storeCode(), said.plate())
                    .filter(other -> !other.number().equals(number))
                    .ifPresent(other -> {
                        throw CustomerRule.PLATE_TAKEN.broken(said.plate(), other.model());
                    });
        }
        car.described(said, stores.get(by.storeCode()).dayOf(by.at()), by);
    }

    private void keepsItsPlateInTheHouse(Vehicle car) {
        if (car.plate() != null) {
            business.visitOf(car.number()).ifPresent(visit -> {
                throw CustomerRule.PLATE_OF_A_VISIT.broken(visit);
            });
        }
    }

    /**
     * The mileage on the card is wrong.
     *
     * @throws org.jiedai.shared.RuleBroken {@link SharedRule#REASON_NEEDED}, {@link CustomerRule#MILEAGE_OF_A_VISIT}
     *     while the car is in the house, or what the car refuses
     */
    public void correctMileage(VehicleNo number, int version, int kilometres, String reason) {
        SharedRule.REASON_NEEDED.unless(reason != null && !reason.isBlank(), VehicleTrait.MILEAGE);
        Vehicle car = car(number, version);
        business.visitOf(number).ifPresent(visit -> {
            throw CustomerRule.MILEAGE_OF_A_VISIT.broken(visit);
        });
        car.correctMileage(kilometres, reason.strip(), caller.stamp());
    }

    /**
     * The car has another owner: somebody on the card index by this name and number, or entered now. The car's past
     * stays on its file, the person's data stay theirs.
     *
     * @throws org.jiedai.shared.RuleBroken {@link SharedRule#EDITED_BY_SOMEBODY}, {@link CustomerRule#OWNER_ALREADY},
     *     {@link CustomerRule#SOLD_IN_THE_HOUSE}, {@link CustomerRule#SOLD_WHILE_BOOKED}
     */
    public void changeOwner(VehicleNo number, int version, String name, Phone phone) {
        SharedRule.FIELD_NEEDED.unless(name != null && !name.isBlank(), "field.newOwner");
        SharedRule.FIELD_NEEDED.unless(phone != null, "field.newOwnerPhone");
        String store = caller.actor().storeCode();
        customers.lock(store);
        index.sell(store, car(number, version), CarEntry.of(number, name.strip(), phone, null), null);
    }

    private Vehicle car(VehicleNo number, int version) {
        Vehicle car = differences.of(customers.vehicle(number));
        car.expect(version);
        return car;
    }
}

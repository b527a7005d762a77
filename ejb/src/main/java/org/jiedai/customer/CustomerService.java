package org.jiedai.customer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.jiedai.audit.Audited;
import org.jiedai.shared.Caller;
import org.jiedai.shared.CustomerNo;
import org.jiedai.shared.NumberSeries;
import org.jiedai.shared.Numbers;
import org.jiedai.shared.Phone;
import org.jiedai.shared.Plate;
import org.jiedai.shared.Roles;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.VehicleNo;
import org.jiedai.shared.Vin;

/** New customers and cars on the card index (A1, R2). */
@Stateless
@Audited
public class CustomerService {
    @Inject
    private Customers customers;

    @Inject
    private Numbers numbers;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** The car of the card index, or the one entered, which is put there. */
    @RolesAllowed({Roles.SERVICE_ADVISOR, Roles.INFORMATION_CLERK, Roles.FOLLOW_UP_AGENT})
    public VehicleNo resolve(CarEntry car) {
        return car.known() != null
                ? car.known()
                : register(car.name(), car.phone(), car.plate(), car.vin(), car.model(), car.energy());
    }

    /**
     * A car with its owner; a customer known by his telephone number is not entered twice, nor is a car known by its
     * plate or its VIN.
     *
     * @throws org.jiedai.shared.RuleBroken {@link CustomerRule#PLATE_OR_VIN_NEEDED}
     */
    @RolesAllowed({Roles.SERVICE_ADVISOR, Roles.INFORMATION_CLERK, Roles.FOLLOW_UP_AGENT})
    public VehicleNo register(String name, Phone phone, Plate plate, Vin vin, String model, Energy energy) {
        SharedRule.FIELD_NEEDED.unless(name != null && !name.isBlank(), "field.customerName");
        SharedRule.FIELD_NEEDED.unless(model != null && !model.isBlank(), "field.model");
        SharedRule.FIELD_NEEDED.unless(phone != null, "field.phone");
        String store = caller.actor().storeCode();
        return known(store, plate, vin)
                .map(Vehicle::number)
                .orElseGet(() -> add(store, owner(store, name.strip(), phone), plate, vin, model.strip(), energy));
    }

    private Optional<Vehicle> known(String store, Plate plate, Vin vin) {
        return Optional.ofNullable(plate)
                .flatMap(carried -> customers.byPlate(store, carried))
                .or(() -> Optional.ofNullable(vin).flatMap(stamped -> customers.byVin(store, stamped)));
    }

    private CustomerNo owner(String store, String name, Phone phone) {
        return customers.byPhone(store, phone).map(Customer::number).orElseGet(() -> add(store, name, phone));
    }

    private VehicleNo add(String store, CustomerNo owner, Plate plate, Vin vin, String model, Energy energy) {
        VehicleNo number = new VehicleNo(numbers.next(NumberSeries.VH, store, clock.instant()));
        customers.add(new Vehicle(number, store, owner, plate, vin, "", model, energy));
        return number;
    }

    private CustomerNo add(String store, String name, Phone phone) {
        CustomerNo number = new CustomerNo(numbers.next(NumberSeries.CU, store, clock.instant()));
        customers.add(new Customer(number, store, name, Pinyin.of(name), Pinyin.initials(name), phone));
        return number;
    }
}

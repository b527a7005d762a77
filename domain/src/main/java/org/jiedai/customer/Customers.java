package org.jiedai.customer;

import java.util.List;
import java.util.Optional;
import org.jiedai.shared.CustomerNo;
import org.jiedai.shared.Phone;
import org.jiedai.shared.Plate;
import org.jiedai.shared.VehicleNo;

/** The store's card index of customers and vehicles. */
public interface Customers {

    /** @throws org.jiedai.shared.RuleBroken {@link org.jiedai.shared.SharedRule#NOT_FOUND} */
    Customer get(CustomerNo number);

    /** @throws org.jiedai.shared.RuleBroken {@link org.jiedai.shared.SharedRule#NOT_FOUND} */
    Vehicle vehicle(VehicleNo number);

    Optional<Customer> byPhone(String storeCode, Phone phone);

    Optional<Vehicle> byPlate(String storeCode, Plate plate);

    List<Vehicle> vehiclesOf(CustomerNo number);

    void add(Customer customer);

    void add(Vehicle vehicle);
}

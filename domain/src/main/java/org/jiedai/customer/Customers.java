package org.jiedai.customer;

import java.util.List;
import java.util.Optional;
import org.jiedai.shared.CustomerNo;
import org.jiedai.shared.Phone;
import org.jiedai.shared.Plate;
import org.jiedai.shared.VehicleNo;
import org.jiedai.shared.Vin;

/** The store's card index of customers and vehicles. */
public interface Customers {

    /**
     * @throws org.jiedai.shared.RuleBroken {@link org.jiedai.shared.SharedRule#NOT_FOUND}, or {@link
     *     org.jiedai.shared.SharedRule#NOT_YOUR_STORE} for a customer of another store than the caller's
     */
    Customer get(CustomerNo number);

    /**
     * @throws org.jiedai.shared.RuleBroken {@link org.jiedai.shared.SharedRule#NOT_FOUND}, or {@link
     *     org.jiedai.shared.SharedRule#NOT_YOUR_STORE} for a car of another store than the caller's
     */
    Vehicle vehicle(VehicleNo number);

    Optional<Customer> byPhone(String storeCode, Phone phone);

    Optional<Vehicle> byPlate(String storeCode, Plate plate);

    Optional<Vehicle> byVin(String storeCode, Vin vin);

    List<Vehicle> vehiclesOf(CustomerNo number);

    void add(Customer customer);

    void add(Vehicle vehicle);
}

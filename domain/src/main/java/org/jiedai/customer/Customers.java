package org.jiedai.customer;

import java.util.List;
import java.util.Optional;
import org.jiedai.shared.CustomerNo;
import org.jiedai.shared.Phone;
import org.jiedai.shared.Plate;
import org.jiedai.shared.Stamp;
import org.jiedai.shared.VehicleNo;
import org.jiedai.shared.Vin;

/** The store's card index of customers and vehicles. */
public interface Customers {

    /**
     * @throws org.jiedai.shared.RuleBroken {@link org.jiedai.shared.SharedRule#NOT_FOUND}, or
     *     {@link org.jiedai.shared.SharedRule#NOT_YOUR_STORE} for a customer of another store than the caller's,
     *     {@link CustomerRule#MERGED_INTO} unless it is a message that asks: it means the one that stays
     */
    Customer get(CustomerNo number);

    /**
     * @throws org.jiedai.shared.RuleBroken {@link org.jiedai.shared.SharedRule#NOT_FOUND}, or
     *     {@link org.jiedai.shared.SharedRule#NOT_YOUR_STORE} for a car of another store than the caller's,
     *     {@link CustomerRule#MERGED_INTO} unless it is a message that asks: it means the one that stays
     */
    Vehicle vehicle(VehicleNo number);

    /**
     * The same card, and nobody merges it until this transaction ends: whatever is filed under its number now is moved
     * with it later.
     */
    Customer held(CustomerNo number);

    /** The same of a car's card. */
    Vehicle held(VehicleNo number);

    /** The card as it is, also if it was merged into another. */
    Customer evenMerged(CustomerNo number);

    /** The card as it is, also if it was merged into another. */
    Vehicle evenMerged(VehicleNo number);

    /** The cards that were merged into this one. */
    List<Vehicle> mergedInto(VehicleNo number);

    /**
     * All who can be reached at this number, whether it is their first or a further one, the first entered first:
     * several share a switchboard, and a few a mobile.
     */
    List<Customer> byPhone(String storeCode, Phone phone);

    Optional<Vehicle> byPlate(String storeCode, Plate plate);

    Optional<Vehicle> byVin(String storeCode, Vin vin);

    /** Whether the car is theirs now. */
    boolean owns(CustomerNo customer, VehicleNo car);

    List<Vehicle> vehiclesOf(CustomerNo number);

    /**
     * Until this transaction ends nobody else enters somebody in the store: whoever is entered at the same moment is
     * seen.
     */
    void lock(String storeCode);

    /** Whichever car carries this plate carries it no more, at once: the next car can. */
    void free(String storeCode, Plate plate, Stamp by);

    void add(Customer customer);

    void add(Vehicle vehicle);
}

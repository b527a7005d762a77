package org.jiedai.reception;

import java.time.Instant;
import java.util.Optional;
import org.jiedai.customer.Bringer;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.Plate;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.VehicleNo;

/** What the front desk knows of a car that comes: its booking, and whether it is in the house already (R1, R2). */
public interface KnownCars {

    /** The car's booking of today; its advisor is called before the turn. */
    Optional<Booked> booked(String storeCode, Plate plate, Instant at);

    /** Who was said to bring the car for its owner when it was booked; empty if the owner comes themselves. */
    Optional<Bringer> bringer(AppointmentNo booking);

    /** The visit for which a car with this plate is in the house. */
    Optional<RepairOrderNo> inTheHouse(String storeCode, Plate plate);

    /** The visit for which this car is in the house. */
    Optional<RepairOrderNo> inTheHouse(String storeCode, VehicleNo car);

    /** A booking and its advisor. */
    record Booked(AppointmentNo number, String advisor) {}
}

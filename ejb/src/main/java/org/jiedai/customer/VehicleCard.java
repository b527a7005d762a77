package org.jiedai.customer;

import java.io.Serializable;
import java.time.LocalDate;
import org.jiedai.shared.CustomerNo;
import org.jiedai.shared.Phone;
import org.jiedai.shared.Plate;
import org.jiedai.shared.VehicleNo;
import org.jiedai.shared.Vin;

/** A car with its owner. */
public record VehicleCard(
        VehicleNo number,
        CustomerNo customerNo,
        Plate plate,
        Vin vin,
        String engineNo,
        String model,
        Energy energy,
        LocalDate firstRegistered,
        int mileage,
        String customerName,
        Phone phone)
        implements Serializable {}

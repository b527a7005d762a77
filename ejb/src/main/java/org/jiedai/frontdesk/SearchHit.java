package org.jiedai.frontdesk;

import java.io.Serializable;
import org.jiedai.shared.CustomerNo;
import org.jiedai.shared.Phone;
import org.jiedai.shared.Plate;
import org.jiedai.shared.VehicleNo;
import org.jiedai.shared.Vin;

/** A car found, with its owner and what is open for it. */
public record SearchHit(
        VehicleNo vehicleNo,
        CustomerNo customerNo,
        Plate plate,
        Vin vin,
        String model,
        String customerName,
        Phone phone,
        int mileage)
        implements Serializable {}

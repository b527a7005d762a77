package org.jiedai.frontdesk;

import java.io.Serializable;
import org.jiedai.shared.CustomerNo;
import org.jiedai.shared.Phone;
import org.jiedai.shared.Plate;
import org.jiedai.shared.VehicleNo;
import org.jiedai.shared.Vin;

/**
 * A car found, with its owner and why it was found.
 *
 * @param order the number of the appointment or repair order that was asked for; null if it was found otherwise
 */
public record SearchHit(
        SearchReason reason,
        String order,
        VehicleNo vehicleNo,
        CustomerNo customerNo,
        Plate plate,
        Vin vin,
        String model,
        String customerName,
        Phone phone,
        int mileage)
        implements Serializable {}

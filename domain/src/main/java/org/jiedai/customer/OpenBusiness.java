package org.jiedai.customer;

import java.util.List;
import java.util.Optional;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.VehicleNo;

/** What a store and a car's owner have begun and not ended; the stages have it, the card index asks. */
public interface OpenBusiness {

    /** The visit for which the car is in the house. */
    Optional<RepairOrderNo> visitOf(VehicleNo car);

    /** The slots that are promised for it. */
    List<AppointmentNo> bookingsOf(VehicleNo car);
}

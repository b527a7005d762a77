package org.jiedai.customer;

import org.jiedai.shared.Phone;
import org.jiedai.shared.Plate;
import org.jiedai.shared.VehicleNo;
import org.jiedai.shared.Vin;

/**
 * Which car it is about: one of the card index, or one to be entered with its owner.
 *
 * @param known null for one to be entered
 * @param plate null if it has none yet
 * @param vin null if it has a plate
 */
public record CarEntry(VehicleNo known, String name, Phone phone, Plate plate, Vin vin, String model, Energy energy) {

    /** A car of the card index. */
    public static CarEntry of(VehicleNo known) {
        return new CarEntry(known, null, null, null, null, null, null);
    }
}

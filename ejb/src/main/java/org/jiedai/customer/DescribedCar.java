package org.jiedai.customer;

import java.io.Serializable;
import org.jiedai.shared.VehicleNo;

/**
 * A car as somebody speaks of it: one of the card index, or one that is just being entered.
 *
 * @param known null for one that is being entered; nothing else is said of one that is not
 * @param vin as it was typed so far, perhaps only in part
 * @param model as it was typed so far
 */
public record DescribedCar(VehicleNo known, String vin, String model, Energy energy) implements Serializable {
    /** A car of the card index. */
    public static DescribedCar of(VehicleNo known) {
        return new DescribedCar(known, null, null, null);
    }
}

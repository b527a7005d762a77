package org.jiedai.customer;

import java.util.Optional;
import org.jiedai.shared.VehicleNo;

/**
 * The car of the card index, and who comes with it.
 *
 * @param bringer null if it is the owner
 */
public record Arranged(VehicleNo car, Bringer bringer) {

    /** Who brings it for its owner. */
    public Optional<Bringer> broughtBy() {
        return Optional.ofNullable(bringer);
    }
}

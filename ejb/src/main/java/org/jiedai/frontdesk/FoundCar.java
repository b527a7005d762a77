package org.jiedai.frontdesk;

import java.io.Serializable;
import java.util.List;

/**
 * What the search box of the call roles shows of a car.
 *
 * @param bookings those still open, by time
 */
public record FoundCar(SearchHit hit, List<OpenBooking> bookings) implements Serializable {

    /** The appointment that was asked for by its number; null if the car was found otherwise. */
    public String appointment() {
        return hit.reason() == SearchReason.APPOINTMENT ? hit.order() : null;
    }

    /** The repair order that was asked for by its number; null if the car was found otherwise. */
    public String repairOrder() {
        return hit.reason() == SearchReason.REPAIR_ORDER ? hit.order() : null;
    }
}

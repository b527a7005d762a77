package org.jiedai.frontdesk;

import java.io.Serializable;
import java.util.List;
import org.jiedai.appointment.AppointmentRow;
import org.jiedai.customer.VehicleCard;
import org.jiedai.telephone.CallRow;

/**
 * Everything about a caller before they have said a word (A1).
 *
 * @param cars those of whoever has this number; empty if nobody we know has it
 * @param visits the last ones
 * @param recommended extra work that was declined and has not been done since
 * @param appointments those to come
 */
public record CallCard(
        CallRow call,
        List<VehicleCard> cars,
        List<PastVisit> visits,
        List<String> recommended,
        List<AppointmentRow> appointments)
        implements Serializable {

    /** The caller's name; null if we do not know them, or if their number is several people's. */
    public String customerName() {
        return name(cars);
    }

    /** Whether the number alone tells who calls: it is one person's. */
    public boolean isOfOne() {
        return customerName() != null;
    }

    /** Whose cars these are that were found by a number; null unless the number tells. */
    static String name(List<VehicleCard> cars) {
        boolean one = cars.stream().map(VehicleCard::customerNo).distinct().count() == 1;
        return one && cars.get(0).phone().personal() ? cars.get(0).customerName() : null;
    }
}

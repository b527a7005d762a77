package org.jiedai.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jiedai.appointment.Slot;
import org.jiedai.followup.Survey;
import org.jiedai.shared.Phone;
import org.jiedai.shared.Plate;
import org.jiedai.shared.VehicleNo;
import org.jiedai.shared.Vin;

/** Who and what takes part in one visit: the car and its customer, and those who serve them. */
public interface Cast {
    /** The store's code. */
    String store();

    /** The log-in of whoever does this visit's steps at the post. */
    String login(Station post);

    /** Where the car stands while it is repaired. */
    String bay();

    /** Where the parts of the appointment lie. */
    String shelfPlace();

    /** What the car's key hangs on. */
    String keyTag();

    VehicleNo vehicle();

    Plate plate();

    Phone phone();

    Vin vin();

    /** Kilometres, as the advisor reads them. */
    int mileage();

    /** Who signs. */
    String customer();

    /** What they are written down as at the door. */
    String who();

    /** What they want, as they say on the telephone. */
    String need();

    /** The customer's own words at the check-in. */
    String complaint();

    /** From which day on they want a slot; null: as soon as possible. */
    LocalDate day();

    /** When they want to come, given the slots that are offered first. */
    Instant choice(List<Slot> offered);

    /** Until when the customer is told that it is done, from the estimate on. */
    Duration takes();

    /** What the customer says when they are called afterwards. */
    Survey survey();

    /** What the technician types at the parts counter. */
    String pin();
}

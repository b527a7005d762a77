package org.jiedai.demo;

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

    /** What they are written down as at the door and on the telephone. */
    String mark();

    /** The customer's own words. */
    String complaint();

    /** Which of the slots that are offered they take, from 0; beyond the last it begins anew. */
    int slot();
}

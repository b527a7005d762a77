package org.jiedai.parts;

import java.util.Optional;
import org.jiedai.shared.AppointmentNo;

/** The appointment shelf of a store (A8). */
public interface Shelf {

    /** A place by its code, locked. */
    Optional<ShelfPlace> place(String storeCode, String code);

    /** Where an appointment's parts lie, locked. */
    Optional<ShelfPlace> of(String storeCode, AppointmentNo appointment);
}

package org.jiedai.appointment;

import java.time.Instant;
import java.util.List;
import org.jiedai.shared.AppointmentNo;

/** What is promised already. */
public interface SlotHolds {

    List<SlotHold> between(String storeCode, Instant from, Instant to);

    /** @throws org.jiedai.shared.RuleBroken {@link AppointmentRule#SLOT_TAKEN} if any of it is held already */
    void hold(List<SlotHold> holds);

    /** Gives everything back that an appointment holds. */
    void release(AppointmentNo appointmentNo);
}

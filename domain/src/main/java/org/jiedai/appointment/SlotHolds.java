package org.jiedai.appointment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jiedai.shared.AppointmentNo;

/** What is promised already. */
public interface SlotHolds {

    /** What others than this appointment are promised: its own is free to it when it moves. */
    List<HeldStep> ofOthers(AppointmentNo mine, String storeCode, Instant from, Instant to);

    /** The days of a span, the last one not included, that are there to be locked. */
    Set<LocalDate> days(String storeCode, LocalDate from, LocalDate end);

    /** Until the transaction ends nobody else books on this day of the store. */
    void lockDay(String storeCode, LocalDate day);

    /** @throws org.jiedai.shared.RuleBroken {@link AppointmentRule#SLOT_TAKEN} if any of it is held already */
    void hold(List<SlotHold> holds);

    /**
     * What an appointment holds from now on instead of all that it held.
     *
     * @throws org.jiedai.shared.RuleBroken {@link AppointmentRule#SLOT_TAKEN} if another appointment holds any of it
     */
    void holdInstead(AppointmentNo appointmentNo, List<SlotHold> holds);

    /** Gives everything back that an appointment holds. */
    void release(AppointmentNo appointmentNo);
}

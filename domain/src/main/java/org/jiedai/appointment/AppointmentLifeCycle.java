package org.jiedai.appointment;

import java.time.Duration;
import org.jiedai.shared.LifeCycle;

/** The life of an {@link Appointment}, state × act → state (A1 to A9). */
final class AppointmentLifeCycle {
    /** So long a customer is late and not absent (A9). */
    static final Duration LATE = Duration.ofMinutes(15);

    static final LifeCycle<AppointmentState, AppointmentAct> LINES = LifeCycle.of(
                    AppointmentState.class, AppointmentAct.class)
            .when(AppointmentState.REGISTERED, AppointmentAct.CHOOSE_SLOT, AppointmentState.REGISTERED)
            .when(AppointmentState.REGISTERED, AppointmentAct.READ_BACK, AppointmentState.READ_BACK)
            .when(AppointmentState.REGISTERED, AppointmentAct.CANCEL, AppointmentState.CANCELLED)
            .when(AppointmentState.READ_BACK, AppointmentAct.CHOOSE_SLOT, AppointmentState.REGISTERED)
            .when(AppointmentState.READ_BACK, AppointmentAct.BOOK, AppointmentState.BOOKED)
            .when(AppointmentState.READ_BACK, AppointmentAct.CANCEL, AppointmentState.CANCELLED)
            .when(AppointmentState.BOOKED, AppointmentAct.PLAN, AppointmentState.BOOKED)
            .when(AppointmentState.BOOKED, AppointmentAct.SHELVE, AppointmentState.BOOKED)
            .when(AppointmentState.BOOKED, AppointmentAct.RUN_SHORT, AppointmentState.BOOKED)
            .when(AppointmentState.BOOKED, AppointmentAct.REPLENISH, AppointmentState.BOOKED)
            .when(AppointmentState.BOOKED, AppointmentAct.REMIND, AppointmentState.BOOKED)
            .when(AppointmentState.BOOKED, AppointmentAct.MOVE, AppointmentState.BOOKED)
            .when(AppointmentState.BOOKED, AppointmentAct.CHANGE, AppointmentState.BOOKED)
            .when(AppointmentState.BOOKED, AppointmentAct.HAND_OVER, AppointmentState.BOOKED)
            .when(AppointmentState.BOOKED, AppointmentAct.CANCEL, AppointmentState.CANCELLED)
            .when(AppointmentState.BOOKED, AppointmentAct.MISS, AppointmentState.NO_SHOW)
            .when(AppointmentState.BOOKED, AppointmentAct.EXPIRE, AppointmentState.NO_SHOW)
            .when(AppointmentState.BOOKED, AppointmentAct.ARRIVE, AppointmentState.ARRIVED)
            .when(AppointmentState.NO_SHOW, AppointmentAct.REINSTATE, AppointmentState.BOOKED)
            .when(AppointmentState.ARRIVED, AppointmentAct.SHELVE, AppointmentState.ARRIVED)
            .when(AppointmentState.ARRIVED, AppointmentAct.RUN_SHORT, AppointmentState.ARRIVED)
            .when(AppointmentState.ARRIVED, AppointmentAct.REPLENISH, AppointmentState.ARRIVED);

    private AppointmentLifeCycle() {}
}

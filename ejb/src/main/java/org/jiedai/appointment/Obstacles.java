package org.jiedai.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiedai.roster.Attendance;
import org.jiedai.roster.OnDuty;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.store.Bay;
import org.jiedai.store.Stores;

/** Looks which bookings to come stand in the way of a calendar, a roster or a workshop that has changed (A2, A9). */
@ApplicationScoped
public class Obstacles {
    @Inject
    private Appointments appointments;

    @Inject
    private ClosedDays closedDays;

    @Inject
    private Attendance attendance;

    @Inject
    private Stores stores;

    /** What stands in the way of one booking; nothing while it has no slot. */
    Set<Obstacle> of(Appointment appointment) {
        return appointment.state() == AppointmentState.BOOKED
                ? among(appointment.storeCode(), List.of(Promised.of(appointment.number(), appointment.slot())))
                        .getOrDefault(appointment.number(), Set.of())
                : Set.of();
    }

    /** What of a booking can stay as it was promised; whoever and whatever is not there then may be another. */
    SlotWish keeping(Appointment appointment) {
        Set<Obstacle> found = of(appointment);
        Slot slot = appointment.slot();
        return new SlotWish(
                found.contains(Obstacle.ADVISOR_AWAY) ? null : slot.advisor(),
                found.contains(Obstacle.BAY_UNUSED) ? null : slot.bay(),
                found.contains(Obstacle.TECHNICIAN_AWAY) ? null : slot.technician());
    }

    /** Those that begin after a moment, by time. */
    Map<AppointmentNo, Set<Obstacle>> after(String storeCode, Instant moment) {
        return among(storeCode, appointments.promised(storeCode, moment));
    }

    private Map<AppointmentNo, Set<Obstacle>> among(String storeCode, List<Promised> promised) {
        Map<AppointmentNo, Set<Obstacle>> found = new LinkedHashMap<>();
        if (!promised.isEmpty()) {
            Set<Instant> closed = new HashSet<>(closedDays.among(
                    storeCode, promised.stream().map(Promised::start).distinct().toList()));
            OnDuty there = attendance.between(
                    storeCode,
                    promised.get(0).start(),
                    promised.get(promised.size() - 1).start());
            Set<String> bays = stores.bays(storeCode).stream().map(Bay::code).collect(Collectors.toSet());
            promised.forEach(one -> found.put(one.number(), one.obstacles(closed.contains(one.start()), there, bays)));
            found.values().removeIf(Set::isEmpty);
        }
        return found;
    }
}

package org.jiedai.appointment;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jiedai.handoff.PartsShelved;
import org.jiedai.roster.OnDuty;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.Phone;

/**
 * A booking on the register's list.
 *
 * @param slotEnd when the work is done if it goes on on another day, else null
 * @param shelfPlace where its parts lie; null if nowhere, or if it needs none
 */
public record AppointmentRow(
        AppointmentNo number,
        int version,
        AppointmentState state,
        String plate,
        String customerName,
        Phone phone,
        String vehicle,
        Instant slotStart,
        int minutes,
        Instant slotEnd,
        String advisor,
        String bay,
        String technician,
        boolean planned,
        PartsReadiness parts,
        String shelfPlace,
        LocalDate partsExpectedOn)
        implements Serializable {
    public AppointmentRow {
        shelfPlace = PartsShelved.NO_PLACE.equals(shelfPlace) ? null : shelfPlace;
    }

    /** Whether everything is prepared (A9). */
    public boolean ready() {
        return planned && parts == PartsReadiness.SHELVED && advisor != null;
    }

    /** When the work should be done, if it begins in time; null without a time (A3). */
    public Instant readyAt() {
        return new Slot(slotStart, slotEnd, minutes, advisor, bay, technician, 0).end();
    }

    /** What is not prepared yet, in the order in which people look for it (A9). Who is not there then is missing. */
    public List<ReadinessItem> missing(OnDuty here) {
        return Stream.of(ReadinessItem.values())
                .filter(item -> !prepared(item, here))
                .toList();
    }

    /** Whose names it bears although they are not there then, or receive or repair here no more. */
    public List<String> gone(OnDuty here) {
        return Stream.of(
                        advisor == null || here.receives(advisor, slotStart) ? null : advisor,
                        technician == null || here.repairs(technician, slotStart, readyAt()) ? null : technician)
                .filter(Objects::nonNull)
                .toList();
    }

    private boolean prepared(ReadinessItem item, OnDuty here) {
        return switch (item) {
            case PARTS -> parts == PartsReadiness.SHELVED;
            case TECHNICIAN -> planned && technician != null && here.repairs(technician, slotStart, readyAt());
            case BAY -> planned && bay != null;
            case ADVISOR -> advisor != null && here.receives(advisor, slotStart);
        };
    }
}

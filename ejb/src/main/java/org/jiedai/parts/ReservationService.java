package org.jiedai.parts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.jiedai.handoff.AppointmentBooked;
import org.jiedai.handoff.PartItem;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.Roles;

/**
 * Parts are promised with the slot, in the booking's own transaction: of two callers who want the last one, one gets it
 * (A2, A6). The pick task, which the hand-off makes, takes the promise over. See decision 12.
 */
@Stateless
public class ReservationService {
    @Inject
    private Stock stock;

    @Inject
    private PartReservations reservations;

    /**
     * Reserves what the booking needs.
     *
     * @throws org.jiedai.shared.RuleBroken {@link PartsRule#PROMISED_AWAY} if stock does not cover it and the caller has
     *     not agreed to wait for the rest
     */
    @RolesAllowed({Roles.INFORMATION_CLERK, Roles.SERVICE_ADVISOR, Roles.FOLLOW_UP_AGENT})
    public void reserve(@Observes AppointmentBooked booked) {
        NeededParts.of(booked.lines()).forEach(part -> reserve(booked, part));
    }

    private void reserve(AppointmentBooked booked, PartItem part) {
        int got = stock.lock(booked.storeCode(), part.partCode())
                .map(item -> item.reserve(part.quantity()))
                .orElse(0);
        PartsRule.PROMISED_AWAY.unless(
                got == part.quantity() || Boolean.TRUE.equals(booked.backOrder()), part.name(), part.quantity(), got);
        if (got > 0) {
            reservations.add(new PartReservation(
                    booked.storeCode(), new AppointmentNo(booked.appointmentNo()), part.partCode(), got));
        }
    }
}

package org.jiedai.parts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.jiedai.handoff.AppointmentBooked;
import org.jiedai.handoff.AppointmentChanged;
import org.jiedai.handoff.AppointmentMoved;
import org.jiedai.handoff.HandOff;
import org.jiedai.handoff.PartItem;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.Roles;
import org.jiedai.store.Stores;

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

    @Inject
    private Supply supply;

    @Inject
    private Stores stores;

    /**
     * Reserves what the booking needs.
     *
     * @throws org.jiedai.shared.RuleBroken {@link PartsRule#PROMISED_AWAY} if stock does not cover it and the caller
     *     has not agreed to wait for the rest
     */
    @RolesAllowed({Roles.INFORMATION_CLERK, Roles.SERVICE_ADVISOR, Roles.FOLLOW_UP_AGENT})
    public void reserve(@Observes AppointmentBooked booked) {
        NeededParts.of(booked.lines())
                .forEach(part -> reserve(booked, part, part.quantity(), agreed(booked.backOrder())));
    }

    /**
     * Reserves what the changed booking needs beyond what it has been promised; the rest goes back with the hand-off.
     *
     * @throws org.jiedai.shared.RuleBroken as above
     */
    @RolesAllowed({Roles.INFORMATION_CLERK, Roles.SERVICE_ADVISOR, Roles.FOLLOW_UP_AGENT})
    public void reserve(@Observes AppointmentChanged changed) {
        Map<String, Integer> promised = reservations.promised(new AppointmentNo(changed.appointmentNo()));
        NeededParts.of(changed.lines()).forEach(part -> {
            int more = part.quantity() - promised.getOrDefault(part.partCode(), 0);
            reserve(changed, part, Math.max(0, more), agreed(changed.backOrder()));
        });
    }

    /**
     * Looks again whether the parts will be there at the new time: what was missing is reserved if it can be by now.
     *
     * @throws org.jiedai.shared.RuleBroken {@link PartsRule#NOT_THERE_BY_THEN} if a part is neither here nor comes
     *     before that day and the customer has not agreed to come nevertheless
     */
    @RolesAllowed({Roles.INFORMATION_CLERK, Roles.SERVICE_ADVISOR, Roles.FOLLOW_UP_AGENT})
    public void reserve(@Observes AppointmentMoved moved) {
        Map<String, Integer> promised = reservations.promised(new AppointmentNo(moved.appointmentNo()));
        LocalDate day = stores.get(moved.storeCode()).dayOf(moved.slotStart());
        NeededParts.of(moved.lines()).forEach(part -> {
            int wanted = Math.max(0, part.quantity() - promised.getOrDefault(part.partCode(), 0));
            int missing = wanted - take(moved, part, wanted);
            if (missing > 0 && !agreed(moved.backOrder())) {
                checkThere(moved, new PartItem(part.partCode(), part.name(), missing, part.price(), null), day);
            }
        });
    }

    // The day on which goods are expected is no day to promise them for: they may come in the evening.
    private void checkThere(AppointmentMoved moved, PartItem missing, LocalDate day) {
        LocalDate expected = supply.dayFor(
                        moved.storeCode(), new AppointmentNo(moved.appointmentNo()), moved.slotStart(), missing)
                .orElseThrow(() -> PartsRule.NOT_KNOWN_WHEN.broken(missing.name(), missing.quantity()));
        PartsRule.NOT_THERE_BY_THEN.unless(expected.isBefore(day), missing.name(), missing.quantity(), expected);
    }

    private void reserve(HandOff.OfAppointment handOff, PartItem part, int wanted, boolean backOrder) {
        int got = take(handOff, part, wanted);
        PartsRule.PROMISED_AWAY.unless(got == wanted || backOrder, part.name(), wanted, got);
    }

    private int take(HandOff.OfAppointment handOff, PartItem part, int wanted) {
        int got = wanted == 0
                ? 0
                : stock.lock(handOff.storeCode(), part.partCode())
                        .map(item -> item.reserve(wanted))
                        .orElse(0);
        if (got > 0) {
            reservations.add(new PartReservation(handOff, part.partCode(), got));
        }
        return got;
    }

    private static boolean agreed(Boolean backOrder) {
        return Boolean.TRUE.equals(backOrder);
    }
}

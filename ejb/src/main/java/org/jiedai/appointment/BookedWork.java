package org.jiedai.appointment;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiedai.shared.RuleBroken;
import org.jiedai.shared.Stamp;
import org.jiedai.staff.HeldWork;
import org.jiedai.staff.TakeOver;
import org.jiedai.staff.WorkInHand;

/** Bookings to come that were promised with somebody who leaves: the customer comes when they were told to. */
abstract class BookedWork implements WorkInHand {
    @Inject
    private Appointments appointments;

    @Inject
    private SlotOffers offers;

    @Inject
    private SlotHolds holds;

    @Inject
    private Obstacles obstacles;

    @Inject
    private Clock clock;

    /** Whom of its two people this is about. */
    abstract String who(Slot slot);

    /** The slot as it is wished, with somebody else. */
    abstract SlotWish wish(SlotWish kept, String to);

    /** The slot with somebody else, whatever they do then. */
    abstract Slot with(Slot slot, String to);

    /** Who could take it, if it has begun and nobody's time is asked any more. */
    abstract List<String> others(Appointment appointment, String from);

    @Override
    public List<HeldWork> of(String login, String storeCode) {
        return promised(login, storeCode).stream()
                .map(booked -> new HeldWork(
                        kind(),
                        booked.storeCode(),
                        booked.number().value(),
                        booked.visitor().plate(),
                        booked.state(),
                        booked.slot().start()))
                .toList();
    }

    @Override
    public void hold(String login, String storeCode) {
        List<Appointment> booked = appointments.promisedTo(login, storeCode);
        offers.lock(
                storeCode,
                booked.stream().mapToInt(one -> one.slot().minutes()).max().orElse(0),
                booked.stream().map(one -> one.slot().start()).toArray(Instant[]::new));
    }

    @Override
    public Map<String, String> handOver(TakeOver takeOver, Stamp by) {
        Map<String, String> taken = new LinkedHashMap<>();
        for (Appointment booked : promised(takeOver.from(), takeOver.storeCode())) {
            Slot slot =
                    booked.slot().start().isAfter(clock.instant()) ? free(booked, takeOver) : begun(booked, takeOver);
            booked.handOver(slot, by);
            // What has begun is held by nobody else, and nobody looks for its time any more.
            if (slot.start().isAfter(clock.instant())) {
                offers.mustStay(booked.storeCode(), slot);
                holds.holdInstead(booked.number(), offers.holds(booked.storeCode(), slot, booked.number()));
            }
            taken.put(booked.number().value(), who(slot));
        }
        return taken;
    }

    private List<Appointment> promised(String login, String storeCode) {
        return appointments.promisedTo(login, storeCode).stream()
                .filter(booked -> login.equals(who(booked.slot())))
                .toList();
    }

    private Slot free(Appointment booked, TakeOver takeOver) {
        SlotWish kept = obstacles.keeping(booked);
        SlotSearch search = SlotSearch.of(booked);
        Instant start = booked.slot().start();
        try {
            return takeOver.named()
                    .map(to -> offers.at(search, start, wish(kept, to)))
                    .orElseGet(() -> offers.atWithout(takeOver.from(), search, start, wish(kept, null)));
        } catch (RuleBroken refusal) {
            if (refusal.rule() != AppointmentRule.SLOT_TAKEN) {
                throw refusal;
            }
            throw takeOver.named()
                    .map(to -> AppointmentRule.COLLEAGUE_BUSY.broken(to, booked.number(), start))
                    .orElseGet(() -> AppointmentRule.NOBODY_FREE_THEN.broken(booked.number(), start));
        }
    }

    private Slot begun(Appointment booked, TakeOver takeOver) {
        return takeOver.named()
                .or(() -> others(booked, takeOver.from()).stream().findFirst())
                .map(to -> with(booked.slot(), to))
                .orElseThrow(() -> AppointmentRule.NOBODY_FREE_THEN.broken(
                        booked.number(), booked.slot().start()));
    }
}

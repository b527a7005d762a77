package org.jiedai.parts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.jiedai.handoff.AppointmentBooked;
import org.jiedai.handoff.AppointmentChanged;
import org.jiedai.handoff.AppointmentMoved;
import org.jiedai.handoff.AppointmentReleased;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.Audited;
import org.jiedai.shared.Caller;
import org.jiedai.shared.Roles;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.Stamp;

/** The parts of appointments: reserved, picked to the shelf, given back (A8). */
@Stateless
@Audited
public class PickService {
    @Inject
    private PickTasks tasks;

    @Inject
    private Stock stock;

    @Inject
    private Replenishment replenishment;

    @Inject
    private PartReservations reservations;

    @Inject
    private Shelf shelf;

    @Inject
    private PartsNews news;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * One part is picked, or not after all; what is picked so far is kept (A8).
     *
     * @throws org.jiedai.shared.RuleBroken {@link PartsRule#LINE_SHORT}
     */
    @RolesAllowed({Roles.STOREKEEPER, Roles.PARTS_SUPERVISOR})
    public void pick(AppointmentNo number, int version, String partCode, boolean there) {
        Stamp by = caller.stamp();
        PickTask task = tasks.get(number, version);
        task.pick(partCode, there, by);
        if (task.state() == PickState.NOT_NEEDED) {
            shelf.of(task.storeCode(), number).ifPresent(ShelfPlace::clear);
            news.shelved(task, by);
        }
    }

    /** All that is there is picked (A8). */
    @RolesAllowed({Roles.STOREKEEPER, Roles.PARTS_SUPERVISOR})
    public void pickAll(AppointmentNo number, int version) {
        PickTask task = tasks.get(number, version);
        task.lines().stream()
                .filter(line -> !line.picked() && line.complete())
                .forEach(line -> task.pick(line.partCode(), true, caller.stamp()));
    }

    /**
     * The label of a shelf place is printed; a reprint is known as such (A8).
     *
     * @return the how manieth it is
     */
    @RolesAllowed({Roles.STOREKEEPER, Roles.PARTS_SUPERVISOR})
    public int label(AppointmentNo number, int version) {
        return tasks.get(number, version).label(caller.stamp());
    }

    /** An expired appointment's parts lie in their bins again; the place is free (A8). */
    @RolesAllowed({Roles.STOREKEEPER, Roles.PARTS_SUPERVISOR})
    public void putBack(AppointmentNo number, int version) {
        PickTask task = tasks.get(number, version);
        task.putBack(caller.stamp());
        shelf.of(task.storeCode(), number).ifPresent(ShelfPlace::clear);
    }

    /**
     * Picked and laid on a free place; the parts stay reserved (A8).
     *
     * @param place null if none is free
     * @throws org.jiedai.shared.RuleBroken {@link PartsRule#SHELF_FULL}, {@link PartsRule#PLACE_TAKEN}
     */
    @RolesAllowed({Roles.STOREKEEPER, Roles.PARTS_SUPERVISOR})
    public void shelve(AppointmentNo number, int version, String place) {
        Stamp by = caller.stamp();
        PickTask task = tasks.get(number, version);
        task.shelve(free(task, place), by);
        news.shelved(task, by);
    }

    /**
     * What is there is laid on a free place while the rest is waited for (A8).
     *
     * @param place null if none is free
     * @throws org.jiedai.shared.RuleBroken as above, and {@link PartsRule#NOTHING_PICKED}
     */
    @RolesAllowed({Roles.STOREKEEPER, Roles.PARTS_SUPERVISOR})
    public void lay(AppointmentNo number, int version, String place) {
        Stamp by = caller.stamp();
        PickTask task = tasks.get(number, version);
        task.layPart(free(task, place), by);
        news.shortage(task, by);
    }

    // The task's own place is free for it, another one is taken instead of it.
    private ShelfPlace free(PickTask task, String place) {
        PartsRule.SHELF_FULL.unless(place != null);
        ShelfPlace where = shelf.place(task.storeCode(), place).orElseThrow(() -> SharedRule.NOT_FOUND.broken(place));
        shelf.of(task.storeCode(), task.number()).ifPresent(ShelfPlace::clear);
        return where;
    }

    /** Fewer lie in the bin than the books say; the front desk is told at once (A8). */
    @RolesAllowed({Roles.STOREKEEPER, Roles.PARTS_SUPERVISOR})
    public void miss(AppointmentNo number, int version, String partCode, int gone) {
        SharedRule.ABSURD_VALUE.unless(gone > 0, "field.quantity", gone);
        Stamp by = caller.stamp();
        PickTask task = tasks.get(number, version);
        task.miss(partCode, gone, stock, by);
        news.shortage(task, by);
    }

    /** What is left over of an appointment's parts goes back to its bins. */
    @RolesAllowed({Roles.STOREKEEPER, Roles.PARTS_SUPERVISOR})
    public void clear(AppointmentNo number, int version, String why) {
        Stamp by = caller.stamp();
        PickTask task = tasks.get(number, version);
        task.clear(why, stock, by);
        shelf.of(task.storeCode(), number).ifPresent(ShelfPlace::clear);
        replenishment.pass(task, by);
    }

    @RolesAllowed(Roles.SYSTEM)
    public void take(AppointmentBooked booked) {
        Instant at = clock.instant();
        PickTask task = new PickTask(booked, reservations.takeOver(booked.messageId()), stock, at);
        tasks.add(task);
        news.told(task, booked.takenAt(at));
    }

    @RolesAllowed(Roles.SYSTEM)
    public void take(AppointmentChanged changed) {
        Instant at = clock.instant();
        PickTask task = tasks.get(new AppointmentNo(changed.appointmentNo()));
        task.change(changed, reservations.takeOver(changed.messageId()), stock, at);
        news.told(task, changed.takenAt(at));
    }

    @RolesAllowed(Roles.SYSTEM)
    public void take(AppointmentMoved moved) {
        tasks.get(new AppointmentNo(moved.appointmentNo()))
                .move(moved, reservations.takeOver(moved.messageId()), stock, clock.instant());
    }

    @RolesAllowed(Roles.SYSTEM)
    public void take(AppointmentReleased released) {
        Stamp by = released.takenAt(clock.instant());
        PickTask task = tasks.get(new AppointmentNo(released.appointmentNo()));
        task.release(released.reason(), stock, by);
        replenishment.pass(task, by);
    }
}

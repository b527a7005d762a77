package org.jiedai.demo;

import static org.jiedai.demo.Station.CLERK;
import static org.jiedai.demo.Station.CONTROLLER;
import static org.jiedai.demo.Station.STOREKEEPER;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jiedai.appointment.Registration;
import org.jiedai.appointment.Slot;
import org.jiedai.appointment.SlotSearch;
import org.jiedai.catalogue.WorkWish;
import org.jiedai.customer.CarEntry;
import org.jiedai.shared.AppointmentNo;

/** From the telephone call to the parts on the appointment shelf. */
public final class BookingSteps {
    /** Back to here if somebody else was faster with the slot. */
    public static final String CHOOSE_SLOT = "AppointmentAct.CHOOSE_SLOT";

    private static final List<Step> CALL = List.of(
            Step.of(CLERK, "AppointmentAct.REGISTER", Sheet.NONE, BookingSteps::register),
            Step.of(CLERK, CHOOSE_SLOT, Sheet.APPOINTMENT, BookingSteps::chooseSlot),
            Step.of(
                    CLERK,
                    "AppointmentAct.READ_BACK",
                    Sheet.APPOINTMENT,
                    (desks, visit, version) -> desks.booking().readBack(number(visit), version, "时间、项目已复述")),
            Step.of(
                    CLERK,
                    "AppointmentAct.BOOK",
                    Sheet.APPOINTMENT,
                    (desks, visit, version) -> desks.booking().book(number(visit), version, true, null)));
    private static final List<Step> PREPARATION = List.of(
            Step.of(CONTROLLER, "PlanAct.PLAN", Sheet.PLAN, BookingSteps::plan).after(Awaited.PLAN),
            Step.of(
                            STOREKEEPER,
                            "PickAct.PICK",
                            Sheet.PICK_TASK,
                            (desks, visit, version) -> desks.picks().pickAll(number(visit), version))
                    .after(Awaited.PICK_TASK),
            Step.of(
                    STOREKEEPER,
                    "PickAct.SHELVE",
                    Sheet.PICK_TASK,
                    (desks, visit, version) -> desks.picks()
                            .shelve(number(visit), version, visit.cast().shelfPlace())));

    /** The car is expected. */
    static final List<Step> ALL =
            Stream.concat(CALL.stream(), PREPARATION.stream()).toList();

    /** It is not wanted any more as soon as it is booked; the slot is free again. */
    static final List<Step> AND_BACK = Stream.concat(
                    CALL.stream(),
                    Stream.of(Step.of(
                            CLERK,
                            "AppointmentAct.CANCEL",
                            Sheet.APPOINTMENT,
                            (desks, visit, version) -> desks.booking().cancel(number(visit), version, "车已卖"))))
            .toList();

    private BookingSteps() {}

    private static AppointmentNo number(Visit visit) {
        return new AppointmentNo(visit.appointmentNo());
    }

    private static void register(Desks desks, Visit visit, int version) {
        Cast cast = visit.cast();
        visit.appointment(desks.register()
                .register(new Registration(
                        UUID.randomUUID(),
                        null,
                        cast.phone(),
                        8,
                        CarEntry.of(cast.vehicle()),
                        visit.cast().need(),
                        WorkWish.of(visit.course().work())))
                .value());
    }

    private static void chooseSlot(Desks desks, Visit visit, int version) {
        Cast cast = visit.cast();
        List<Slot> slots = desks.offers()
                .find(new SlotSearch(cast.store(), visit.course().work(), number(visit)), cast.day())
                .slots();
        desks.booking().chooseSlot(number(visit), version, cast.choice(slots));
    }

    private static void plan(Desks desks, Visit visit, int version) {
        Sight.Proposal proposed = desks.sight().proposed(visit.appointmentNo());
        desks.plans().plan(number(visit), version, proposed.technician(), proposed.bay());
    }
}

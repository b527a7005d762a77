package org.jiedai.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiedai.appointment.Appointment;
import org.jiedai.appointment.AppointmentState;
import org.jiedai.appointment.Appointments;
import org.jiedai.appointment.BookingService;
import org.jiedai.appointment.HeldStep;
import org.jiedai.appointment.Slot;
import org.jiedai.appointment.SlotOffers;
import org.jiedai.appointment.SlotSearch;
import org.jiedai.appointment.SlotWish;
import org.jiedai.catalogue.WorkWish;
import org.jiedai.estimate.Estimates;
import org.jiedai.handoff.AppointmentMoved;
import org.jiedai.handoff.Cover;
import org.jiedai.handoff.PartsRequested;
import org.jiedai.handoff.RequestedItem;
import org.jiedai.parts.PartReservations;
import org.jiedai.parts.PartsRequisition;
import org.jiedai.parts.PartsRequisitions;
import org.jiedai.parts.PickLine;
import org.jiedai.parts.PickService;
import org.jiedai.parts.PickState;
import org.jiedai.parts.PickTask;
import org.jiedai.parts.PickTasks;
import org.jiedai.parts.RequisitionService;
import org.jiedai.parts.Shelf;
import org.jiedai.parts.Stock;
import org.jiedai.parts.StockService;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.Phone;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.Role;
import org.jiedai.shared.VehicleNo;
import org.jiedai.store.ShopCalendarService;
import org.jiedai.telephone.CallService;
import org.jiedai.workshop.AppointmentPlans;
import org.jiedai.workshop.PlanService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the services refuse before the domain is asked, and that nothing has changed then. */
class RefusalsTest {
    private static final Instant MONDAY_NINE = Instant.parse("2026-11-23T01:00:00Z");
    private static final Instant TUESDAY_TEN = Instant.parse("2026-11-24T02:00:00Z");
    private static final List<String> WORK = Bookings.WORK;

    private final InMemoryDealership shop = new InMemoryDealership(MONDAY_NINE);
    private final Bookings bookings = new Bookings(shop);

    @Test
    @Tag("A2")
    void a_slot_is_not_sold_twice() {
        BookingService booking = shop.the(BookingService.class);
        booking.book(readBack("沪A7C502", TUESDAY_TEN), 0, false, null);
        booking.book(readBack("沪B12345", TUESDAY_TEN), 0, false, null);
        AppointmentNo third = registered("沪C12345");
        assertThatThrownBy(() -> booking.chooseSlot(third, 0, TUESDAY_TEN)).hasMessageContaining("SLOT_TAKEN");
        assertThat(offers().find(search(third, WORK), LocalDate.of(2026, 11, 24))
                        .slots())
                .extracting(Slot::start)
                .doesNotContain(TUESDAY_TEN);
    }

    @Test
    @Tag("A2")
    @Tag("A6")
    void a_part_is_promised_once_and_a_back_order_needs_the_customers_word() {
        BookingService booking = shop.the(BookingService.class);
        assertThatThrownBy(() -> {
                    for (int i = 0; i < 10; i++) {
                        booking.book(readBack("沪B1000" + i, TUESDAY_TEN.plus(Duration.ofHours(i / 2))), 0, false, null);
                    }
                })
                .hasMessageContaining("PROMISED_AWAY");
        AppointmentNo waits = readBack("沪C12345", TUESDAY_TEN.plus(Duration.ofDays(1)));
        booking.book(waits, 0, true, null);
        shop.carry();
        assertThat(shop.the(PickTasks.class).get(waits).missing()).isNotEmpty();
    }

    @Test
    @Tag("A2")
    void a_slot_between_the_slots_or_after_hours_is_refused() {
        AppointmentNo number = registered("沪A7C502");
        BookingService booking = shop.the(BookingService.class);
        assertThatThrownBy(() -> booking.chooseSlot(number, 0, TUESDAY_TEN.plusSeconds(60)))
                .hasMessageContaining("SLOT_OUTSIDE_HOURS");
        assertThatThrownBy(() -> booking.chooseSlot(number, 0, Instant.parse("2026-11-24T12:00:00Z")))
                .hasMessageContaining("SLOT_OUTSIDE_HOURS");
        assertThatThrownBy(() -> booking.chooseSlot(number, 0, MONDAY_NINE.minusSeconds(1800)))
                .hasMessageContaining("IN_THE_PAST");
    }

    @Test
    @Tag("A2")
    void work_longer_than_two_weeks_is_refused_with_what_to_do_instead() {
        List<String> tooLong = Collections.nCopies(120, "MT-0020");
        AppointmentNo number = registered("沪A7C502");
        assertThatThrownBy(() -> offers().find(search(number, tooLong), null)).hasMessageContaining("TOO_LONG_TO_BOOK");
        assertThatThrownBy(() -> offers().find(search(number, List.of()), null)).hasMessageContaining("NOTHING_NEEDED");
    }

    @Test
    @Tag("A2")
    void nobody_is_offered_a_slot_when_the_store_is_closed_for_two_weeks() {
        AppointmentNo number = registered("沪A7C502");
        ShopCalendarService calendar = shop.as("zhengj", Role.SERVICE_MANAGER).the(ShopCalendarService.class);
        LocalDate.of(2026, 11, 23).datesUntil(LocalDate.of(2026, 12, 14)).forEach(day -> calendar.close(day, "装修"));
        List<String> work = List.of("MT-0020");
        assertThatThrownBy(() -> offers().find(search(number, work), null)).hasMessageContaining("NO_SLOT_FREE");
    }

    @Test
    @Tag("A9")
    void a_cancelled_appointment_gives_back_slot_parts_and_plan() {
        AppointmentNo number = readBack("沪A7C502", TUESDAY_TEN);
        BookingService booking = shop.the(BookingService.class);
        booking.book(number, 0, false, null);
        shop.carry();
        assertThatThrownBy(() -> booking.cancel(number, 0, " ")).hasMessageContaining("REASON_NEEDED");
        booking.cancel(number, 0, "客户取消");
        shop.carry();
        assertThat(held()).isEmpty();
        assertThat(shop.the(PickTasks.class).get(number).lines())
                .allSatisfy(line -> assertThat(line.reserved()).isZero());
        assertThat(shop.the(Appointments.class).get(number).state()).isEqualTo(AppointmentState.CANCELLED);
    }

    @Test
    @Tag("A9")
    void a_move_keeps_one_slot_only() {
        AppointmentNo number = readBack("沪A7C502", TUESDAY_TEN);
        BookingService booking = shop.the(BookingService.class);
        booking.book(number, 0, false, null);
        int before = held().size();
        booking.move(number, 0, TUESDAY_TEN.plus(Duration.ofHours(2)), SlotWish.ANY, "客户改期", false);
        assertThat(held()).hasSize(before);
        assertThat(shop.posted()).containsExactly("AppointmentBooked", AppointmentMoved.class.getSimpleName());
    }

    @Test
    @Tag("A3")
    @Tag("A6")
    void a_changed_booking_holds_and_promises_what_the_new_work_takes_and_nothing_else() {
        AppointmentNo number = booked("沪A7C502");
        shop.carry();
        BookingService booking = shop.as("gujy", Role.INFORMATION_CLERK).the(BookingService.class);
        booking.change(number, 0, WorkWish.of(List.of("BR-0010")), TUESDAY_TEN, "客户改做刹车", false, null);
        shop.carry();
        Appointment changed = appointment(number);
        assertThat(changed.operationCodes()).containsExactly("BR-0010");
        assertThat(held()).hasSize(1 + 2 * changed.slot().minutes() / 30);
        assertThat(shop.the(PickTasks.class).get(number).lines())
                .extracting(PickLine::partCode)
                .containsExactly(MasterData.PADS);
        assertThat(shop.the(PartReservations.class).promised(number)).containsOnlyKeys(MasterData.PADS);
        assertThat(shop.the(Stock.class)
                        .locked(MasterData.STORE, MasterData.OIL)
                        .reserved())
                .isZero();
        assertThat(shop.the(Estimates.class).get(number.value()).versionNo()).isEqualTo(2);
        assertThat(shop.the(AppointmentPlans.class).get(number).minutes())
                .isEqualTo(changed.slot().minutes());
    }

    @Test
    @Tag("A6")
    void a_booking_changed_before_the_parts_desk_knew_of_it_is_promised_its_parts_once() {
        AppointmentNo number = booked("沪A7C502");
        List<String> more = List.of(WORK.get(0), "BR-0010");
        shop.the(BookingService.class).change(number, 0, WorkWish.of(more), TUESDAY_TEN, "客户加做刹车", false, null);
        Map<String, Integer> promised = shop.the(PartReservations.class).promised(number);
        shop.carry();
        assertThat(shop.the(PartReservations.class).promised(number)).isEqualTo(promised);
        assertThat(shop.the(PickTasks.class).get(number).missing()).isEmpty();
    }

    @Test
    @Tag("A6")
    void other_work_for_which_there_is_no_part_needs_the_customers_word() {
        shop.the(Stock.class).locked(MasterData.STORE, MasterData.PADS).reserve(99);
        AppointmentNo number = booked("沪A7C502");
        shop.carry();
        BookingService booking = shop.as("gujy", Role.INFORMATION_CLERK).the(BookingService.class);
        assertThatThrownBy(() ->
                        booking.change(number, 0, WorkWish.of(List.of("BR-0010")), TUESDAY_TEN, "客户改做刹车", false, null))
                .hasMessageContaining("PROMISED_AWAY");
    }

    @Test
    @Tag("A1")
    void an_absurd_ring_is_refused() {
        shop.as("gujy", Role.INFORMATION_CLERK);
        assertThatThrownBy(() -> shop.the(CallService.class).answered(new Phone("13812345678"), -1))
                .hasMessageContaining("ABSURD_VALUE");
    }

    @Test
    @Tag("R2")
    void a_known_plate_is_not_registered_twice() {
        VehicleNo first = bookings.car("沪A7C502");
        assertThat(bookings.car("沪A7C502")).isEqualTo(first);
    }

    @Test
    void nobody_sees_another_stores_record_and_an_unknown_one_is_not_found() {
        AppointmentNo number = registered("沪A7C502");
        shop.elsewhere("linh", Role.SERVICE_ADVISOR);
        BookingService booking = shop.the(BookingService.class);
        assertThatThrownBy(() -> booking.readBack(number, 0, "x")).hasMessageContaining("NOT_YOUR_STORE");
        assertThatThrownBy(() -> booking.readBack(new AppointmentNo("AP-SH01-20200101-0001"), 0, "x"))
                .hasMessageContaining("NOT_FOUND");
    }

    @Test
    void a_page_that_is_out_of_date_is_refused() {
        AppointmentNo number = registered("沪A7C502");
        assertThatThrownBy(() -> shop.the(BookingService.class).chooseSlot(number, 7, TUESDAY_TEN))
                .hasMessageContaining("CHANGED_BY_SOMEBODY");
    }

    @Test
    @Tag("A7")
    void an_appointment_is_planned_with_somebody_who_can_do_it_and_a_bay_that_is_there() {
        AppointmentNo number = readBack("沪A7C502", TUESDAY_TEN);
        shop.the(BookingService.class).book(number, 0, false, null);
        shop.carry();
        shop.as("zhaogq", Role.WORKSHOP_CONTROLLER);
        PlanService plans = shop.the(PlanService.class);
        assertThatThrownBy(() -> plans.plan(number, 0, "wangxy", "3")).hasMessageContaining("NOT_A_TECHNICIAN");
        assertThatThrownBy(() -> plans.plan(number, 0, "zhouq", "99")).hasMessageContaining("BAY_UNKNOWN");
    }

    @Test
    @Tag("A7")
    void two_appointments_at_one_time_have_neither_technician_nor_bay_in_common() {
        AppointmentNo first = booked("沪A7C502");
        Slot second = appointment(booked("沪B12345")).slot();
        shop.carry();
        shop.as("zhaogq", Role.WORKSHOP_CONTROLLER);
        PlanService plans = shop.the(PlanService.class);
        assertThatThrownBy(() -> plans.plan(
                        first, 0, second.technician(), appointment(first).slot().bay()))
                .hasMessageContaining("TECHNICIAN_BUSY");
        assertThatThrownBy(() -> plans.plan(first, 0, appointment(first).slot().technician(), second.bay()))
                .hasMessageContaining("BAY_OCCUPIED");
    }

    @Test
    @Tag("A7")
    void what_an_appointment_holds_follows_the_plan_and_the_old_can_be_sold() {
        AppointmentNo number = booked("沪A7C502");
        shop.carry();
        Slot before = appointment(number).slot();
        int held = held().size();
        plansOtherwise(number, before);
        shop.carry();
        assertThat(held()).hasSize(held);
        assertThat(codes()).doesNotContain(before.technician(), before.bay());
        Slot second = appointment(booked("沪B12345")).slot();
        assertThat(second.technician()).isEqualTo(before.technician());
        assertThat(second.bay()).isEqualTo(before.bay());
    }

    @Test
    @Tag("A7")
    void a_plan_with_somebody_who_was_sold_meanwhile_is_refused_by_the_front_desk() {
        AppointmentNo number = booked("沪A7C502");
        shop.carry();
        plansOtherwise(number, appointment(number).slot());
        booked("沪B12345");
        List<HeldStep> before = held();
        assertThatThrownBy(shop::carry).hasMessageContaining("SLOT_TAKEN");
        assertThat(held()).isEqualTo(before);
    }

    @Test
    @Tag("A8")
    void what_was_picked_for_a_cancelled_appointment_is_put_back_by_somebody() {
        AppointmentNo number = booked("沪A7C502");
        shop.carry();
        shop.as("guozm", Role.STOREKEEPER);
        PickService picks = shop.the(PickService.class);
        assertThatThrownBy(() -> picks.shelve(number, 0, "Y-01")).hasMessageContaining("NOT_ALL_PICKED");
        picks.pickAll(number, 0);
        picks.shelve(number, 0, "Y-01");
        assertThat(picks.label(number, 0)).isEqualTo(1);
        assertThat(picks.label(number, 0)).isEqualTo(2);
        shop.carry();
        shop.as("gujy", Role.INFORMATION_CLERK).the(BookingService.class).cancel(number, 0, "客户取消");
        shop.carry();
        PickTask task = task(number);
        assertThat(task.state()).isEqualTo(PickState.TO_PUT_BACK);
        assertThat(task.place()).isEqualTo("Y-01");
        shop.as("guozm", Role.STOREKEEPER);
        picks.putBack(number, 0);
        assertThat(task.state()).isEqualTo(PickState.RELEASED);
        assertThat(shop.the(Shelf.class).of(MasterData.STORE, number)).isEmpty();
    }

    @Test
    @Tag("A8")
    void what_a_cancelled_appointment_gives_back_goes_to_the_one_that_misses_it() {
        AppointmentNo first = booked("沪A7C502");
        AppointmentNo second = bookedWithoutOil();
        shop.as("gujy", Role.INFORMATION_CLERK).the(BookingService.class).cancel(first, 0, "客户取消");
        shop.carry();
        assertThat(task(second).state()).isEqualTo(PickState.OPEN);
        assertThat(task(second).missing()).isEmpty();
    }

    @Test
    @Tag("A8")
    void goods_that_come_go_to_the_appointment_that_waits_for_them() {
        AppointmentNo number = bookedWithoutOil();
        assertThat(shop.as("hewb", Role.PARTS_SUPERVISOR)
                        .the(StockService.class)
                        .receive(MasterData.OIL, 4))
                .isEqualTo(1);
        assertThat(task(number).state()).isEqualTo(PickState.OPEN);
    }

    @Test
    @Tag("A8")
    void parts_are_laid_on_a_place_that_is_there_and_free() {
        AppointmentNo number = readBack("沪A7C502", TUESDAY_TEN);
        shop.the(BookingService.class).book(number, 0, false, null);
        shop.carry();
        shop.as("guozm", Role.STOREKEEPER);
        PickService picks = shop.the(PickService.class);
        assertThatThrownBy(() -> picks.shelve(number, 0, "Z-99")).hasMessageContaining("NOT_FOUND");
        assertThatThrownBy(() -> picks.shelve(number, 0, null)).hasMessageContaining("SHELF_FULL");
    }

    @Test
    @Tag("R11")
    void parts_are_received_by_a_technician() {
        shop.as("guozm", Role.STOREKEEPER);
        shop.the(PartsRequisitions.class).add(requisition());
        RequisitionService counter = shop.the(RequisitionService.class);
        RecordNo number = new RecordNo("PR-SH01-20261123-0001");
        assertThatThrownBy(() -> counter.issue(number, 0, "wangxy", "1234", Map.of(1, 1)))
                .hasMessageContaining("RECEIVER_NOT_TECHNICIAN");
        assertThatThrownBy(() -> counter.issue(number, 0, "nobody", "1234", Map.of(1, 1)))
                .hasMessageContaining("RECEIVER_NOT_TECHNICIAN");
        assertThat(shop.posted()).isEmpty();
    }

    private AppointmentNo booked(String plate) {
        return bookings.booked(plate, TUESDAY_TEN);
    }

    private AppointmentNo bookedWithoutOil() {
        return bookings.withoutOil("沪B12345", TUESDAY_TEN);
    }

    private PickTask task(AppointmentNo number) {
        return shop.the(PickTasks.class).get(number);
    }

    private Appointment appointment(AppointmentNo number) {
        return shop.the(Appointments.class).get(number);
    }

    // There are two technicians and two bays.
    private void plansOtherwise(AppointmentNo number, Slot slot) {
        shop.as("zhaogq", Role.WORKSHOP_CONTROLLER);
        shop.the(PlanService.class)
                .plan(
                        number,
                        0,
                        slot.technician().equals("xub") ? "zhouq" : "xub",
                        slot.bay().equals("7") ? "3" : "7");
    }

    private List<String> codes() {
        return held().stream().map(HeldStep::code).toList();
    }

    private AppointmentNo readBack(String plate, Instant start) {
        return bookings.readBack(plate, start);
    }

    private AppointmentNo registered(String plate) {
        return bookings.registered(plate);
    }

    private static SlotSearch search(AppointmentNo number, List<String> work) {
        return new SlotSearch(MasterData.STORE, work, number);
    }

    private SlotOffers offers() {
        return shop.as("gujy", Role.INFORMATION_CLERK).the(SlotOffers.class);
    }

    private List<HeldStep> held() {
        return bookings.held(MONDAY_NINE);
    }

    private static PartsRequisition requisition() {
        return new PartsRequisition(
                new PartsRequested(
                        new Cover(UUID.randomUUID(), MasterData.STORE, "RO-SH01-20261123-0001", MONDAY_NINE, "zhouq"),
                        "PR-SH01-20261123-0001",
                        null,
                        "沪A7C502",
                        "zhouq",
                        List.of(new RequestedItem(1, MasterData.OIL, "机油", 4, BigDecimal.TEN, null))),
                MONDAY_NINE);
    }
}

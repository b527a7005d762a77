package org.jiedai.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert;
import org.jiedai.appointment.Appointment;
import org.jiedai.appointment.AppointmentState;
import org.jiedai.appointment.Appointments;
import org.jiedai.appointment.AskedDay;
import org.jiedai.appointment.BookingService;
import org.jiedai.appointment.HeldStep;
import org.jiedai.appointment.NoShowTimer;
import org.jiedai.appointment.Slot;
import org.jiedai.appointment.SlotHolds;
import org.jiedai.appointment.SlotOffer;
import org.jiedai.appointment.SlotOffers;
import org.jiedai.appointment.SlotSearch;
import org.jiedai.appointment.SlotTime;
import org.jiedai.appointment.SlotWish;
import org.jiedai.customer.CarEntry;
import org.jiedai.parts.PartReservations;
import org.jiedai.parts.PickState;
import org.jiedai.parts.PickTask;
import org.jiedai.parts.PickTasks;
import org.jiedai.parts.StockItem;
import org.jiedai.reception.ArrivalService;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.Plate;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.Role;
import org.jiedai.workshop.AppointmentPlans;
import org.jiedai.workshop.PlanState;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a booking holds follows it: when it moves, when its car is here, and when nobody comes. */
class HeldSlotsTest {
    private static final Instant MONDAY_NINE = Instant.parse("2026-11-23T01:00:00Z");
    private static final Instant TUESDAY_TEN = Instant.parse("2026-11-24T02:00:00Z");
    /** The store closes at five. */
    private static final Instant TUESDAY_FIVE = Instant.parse("2026-11-24T09:00:00Z");

    private final InMemoryDealership shop = new InMemoryDealership(MONDAY_NINE);
    private final Bookings bookings = new Bookings(shop);

    @Test
    @Tag("A9")
    void an_appointment_moves_onto_times_that_it_holds_itself() {
        AppointmentNo number = bookings.booked("沪A7C502", TUESDAY_TEN);
        bookings.booked("沪B12345", TUESDAY_TEN);
        Instant half = TUESDAY_TEN.plus(Duration.ofMinutes(30));
        shop.the(BookingService.class).move(number, 0, half, SlotWish.ANY, "客户晚到半小时", false);
        assertThat(appointment(number).slot().start()).isEqualTo(half);
    }

    @Test
    @Tag("A9")
    void an_appointment_moves_to_the_advisor_and_the_bay_that_are_wished_or_not_at_all() {
        AppointmentNo number = bookings.booked("沪A7C502", TUESDAY_TEN);
        AppointmentNo second = bookings.booked("沪B12345", TUESDAY_TEN);
        Slot other = appointment(second).slot();
        BookingService booking = shop.the(BookingService.class);
        refuses("SLOT_TAKEN", () -> booking.move(number, 0, TUESDAY_TEN, wish(other.advisor(), null), "换人", false));
        refuses("SLOT_TAKEN", () -> booking.move(number, 0, TUESDAY_TEN, wish(null, other.bay()), "换工位", false));
        refuses("BAY_NOT_EQUIPPED", () -> booking.move(number, 0, TUESDAY_TEN, wish(null, "99"), "换工位", false));
        refuses("NOT_AN_ADVISOR", () -> booking.move(number, 0, TUESDAY_TEN, wish("zhouq", null), "换人", false));
        booking.cancel(second, 0, "客户取消");
        int told = shop.notices().size();
        booking.move(number, 0, TUESDAY_TEN, wish(other.advisor(), other.bay()), "换人", false);
        assertThat(appointment(number).slot())
                .matches(slot ->
                        slot.advisor().equals(other.advisor()) && slot.bay().equals(other.bay()));
        assertThat(shop.notices()).as("the customer's time has not changed").hasSize(told);
    }

    @Test
    @Tag("A8")
    @Tag("A9")
    void a_move_before_missing_parts_come_needs_the_customers_word() {
        AppointmentNo number = bookings.withoutOil("沪B12345", TUESDAY_TEN);
        BookingService booking = shop.as("gujy", Role.INFORMATION_CLERK).the(BookingService.class);
        Instant wednesday = TUESDAY_TEN.plus(Duration.ofDays(1));
        refuses("NOT_KNOWN_WHEN", () -> booking.move(number, 0, wednesday, SlotWish.ANY, "改期", false));
        oilComes(LocalDate.of(2026, 11, 25));
        refuses("NOT_THERE_BY_THEN", () -> booking.move(number, 0, wednesday, SlotWish.ANY, "改期", false));
        booking.move(number, 0, wednesday, SlotWish.ANY, "客户同意等料", true);
        booking.move(number, 0, wednesday.plus(Duration.ofDays(1)), SlotWish.ANY, "到货后再来", false);
        shop.carry();
        assertThat(task(number).state()).isEqualTo(PickState.SHORT);
    }

    @Test
    @Tag("A8")
    @Tag("A9")
    void a_move_promises_what_was_missing_and_is_there_by_now() {
        AppointmentNo first = bookings.booked("沪A7C502", TUESDAY_TEN);
        AppointmentNo waits = bookings.withoutOil("沪B12345", TUESDAY_TEN);
        StockItem oil = bookings.oil();
        Built.set(oil, "onHand", oil.onHand() + 4);
        shop.as("gujy", Role.INFORMATION_CLERK)
                .the(BookingService.class)
                .move(waits, 0, TUESDAY_TEN.plus(Duration.ofDays(1)), SlotWish.ANY, "改期", false);
        assertThat(oil.available())
                .as("promised with the move, before the parts desk knows")
                .isZero();
        shop.carry();
        assertThat(task(waits).state()).isEqualTo(PickState.OPEN);
        assertThat(task(waits).missing()).isEmpty();
        assertThat(shop.the(PartReservations.class).promised(waits)).containsEntry(MasterData.OIL, 4);
        assertThat(task(first).missing()).isEmpty();
    }

    @Test
    @Tag("A9")
    void a_no_show_gives_everything_back_and_is_told_so_and_not_that_it_was_cancelled() {
        AppointmentNo number = bookings.booked("沪A7C502", TUESDAY_TEN);
        shop.carry();
        BookingService booking = shop.as("gujy", Role.INFORMATION_CLERK).the(BookingService.class);
        refuses("NOT_MISSED_YET", () -> booking.miss(number, 0));
        assertThat(held()).isNotEmpty();
        shop.time().moveTo(TUESDAY_TEN.plus(Duration.ofMinutes(15)));
        booking.miss(number, 0);
        shop.carry();
        assertThat(held()).isEmpty();
        assertThat(task(number).state()).isEqualTo(PickState.RELEASED);
        assertThat(shop.notices()).endsWith("APPOINTMENT_MISSED").doesNotContain("APPOINTMENT_CANCELLED");
    }

    @Test
    @Tag("A2")
    @Tag("R2")
    void a_car_that_is_here_keeps_its_bay_and_its_technician_for_the_rest_of_its_slot() {
        AppointmentNo number = bookings.booked("沪A7C502", TUESDAY_TEN);
        bookings.booked("沪B12345", TUESDAY_TEN);
        List<HeldStep> before = held();
        arrives(number, TUESDAY_TEN.minus(Duration.ofMinutes(5)));
        assertThat(held()).isEqualTo(before);
        AppointmentNo third = bookings.registered("沪C12345");
        refuses("SLOT_TAKEN", () -> shop.the(BookingService.class).chooseSlot(third, 0, TUESDAY_TEN));
    }

    @Test
    @Tag("R2")
    void a_car_that_comes_on_another_day_gives_its_slot_back() {
        AppointmentNo number = bookings.booked("沪A7C502", TUESDAY_TEN);
        arrives(number, MONDAY_NINE.plus(Duration.ofHours(2)));
        assertThat(held()).isEmpty();
    }

    @Test
    @Tag("A8")
    @Tag("A9")
    void whom_nobody_has_seen_half_an_hour_after_closing_is_a_no_show_and_gives_everything_back() {
        AppointmentNo number = bookings.booked("沪A7C502", TUESDAY_TEN);
        AppointmentNo tomorrow = bookings.booked("沪B12345", TUESDAY_TEN.plus(Duration.ofDays(1)));
        shop.carry();
        closesAt(TUESDAY_FIVE.plus(Duration.ofMinutes(30)).minusSeconds(1));
        assertThat(appointment(number).state()).isEqualTo(AppointmentState.BOOKED);
        closesAt(TUESDAY_FIVE.plus(Duration.ofMinutes(30)));
        closesAt(TUESDAY_FIVE.plus(Duration.ofMinutes(31)));
        shop.carry();
        assertThat(appointment(number).state()).isEqualTo(AppointmentState.NO_SHOW);
        assertThat(appointment(tomorrow).state()).isEqualTo(AppointmentState.BOOKED);
        assertThat(held()).allSatisfy(step -> assertThat(step.start()).isAfter(TUESDAY_FIVE));
        assertThat(task(number).state()).isEqualTo(PickState.RELEASED);
        assertThat(shop.the(AppointmentPlans.class).get(number).state()).isEqualTo(PlanState.VOID);
        assertThat(shop.notices())
                .filteredOn("APPOINTMENT_MISSED"::equals)
                .as("told once, and not that it was cancelled")
                .hasSize(1);
    }

    @Test
    @Tag("A9")
    void a_no_show_by_mistake_has_its_slot_its_bay_and_its_parts_again() {
        AppointmentNo number = bookings.booked("沪A7C502", TUESDAY_TEN);
        shop.carry();
        List<HeldStep> before = held();
        BookingService booking = missed(number);
        refuses("REASON_NEEDED", () -> booking.reinstate(number, 0, " "));
        booking.reinstate(number, 0, "客户迟到，刚到店");
        shop.carry();
        assertThat(appointment(number).state()).isEqualTo(AppointmentState.BOOKED);
        assertThat(held()).containsExactlyInAnyOrderElementsOf(before);
        assertThat(task(number).state()).isEqualTo(PickState.OPEN);
        assertThat(task(number).missing()).isEmpty();
        assertThat(shop.the(AppointmentPlans.class).get(number).state()).isEqualTo(PlanState.PROPOSED);
        arrives(number, TUESDAY_TEN.plus(Duration.ofMinutes(40)));
        assertThat(appointment(number).state()).isEqualTo(AppointmentState.ARRIVED);
    }

    @Test
    @Tag("A9")
    void a_no_show_stays_one_when_its_slot_is_somebody_elses_or_its_day_is_over() {
        AppointmentNo number = bookings.booked("沪A7C502", TUESDAY_TEN.plus(Duration.ofHours(1)));
        AppointmentNo other = bookings.booked("沪B12345", TUESDAY_TEN);
        shop.carry();
        Slot slot = appointment(number).slot();
        shop.time().moveTo(slot.start().plus(Duration.ofMinutes(15)));
        BookingService booking = shop.as("gujy", Role.INFORMATION_CLERK).the(BookingService.class);
        booking.miss(number, 0);
        shop.the(SlotHolds.class).hold(shop.the(SlotOffers.class).holds(MasterData.STORE, slot, other));
        refuses("SLOT_TAKEN", () -> booking.reinstate(number, 0, "客户迟到，刚到店"));
        shop.the(SlotHolds.class).release(other);
        shop.time().moveTo(slot.start().plus(Duration.ofDays(1)));
        refuses("SLOT_OVER", () -> booking.reinstate(number, 0, "客户迟到，刚到店"));
    }

    private BookingService missed(AppointmentNo number) {
        shop.time().moveTo(TUESDAY_TEN.plus(Duration.ofMinutes(15)));
        BookingService booking = shop.as("gujy", Role.INFORMATION_CLERK).the(BookingService.class);
        booking.miss(number, 0);
        shop.carry();
        shop.as("gujy", Role.INFORMATION_CLERK);
        return booking;
    }

    @Test
    @Tag("A9")
    void days_without_the_server_are_caught_up_and_a_car_that_came_is_no_no_show() {
        AppointmentNo missed = bookings.booked("沪A7C502", TUESDAY_TEN);
        AppointmentNo came = bookings.booked("沪B12345", TUESDAY_TEN);
        arrives(came, TUESDAY_TEN);
        closesAt(TUESDAY_TEN.plus(Duration.ofDays(3)));
        assertThat(appointment(missed).state()).isEqualTo(AppointmentState.NO_SHOW);
        assertThat(appointment(came).state()).isEqualTo(AppointmentState.ARRIVED);
    }

    @Test
    @Tag("A2")
    void what_begins_before_the_call_is_over_is_not_offered() {
        AppointmentNo number = bookings.registered("沪A7C502");
        LocalDate monday = LocalDate.of(2026, 11, 23);
        Instant halfPastNine = MONDAY_NINE.plus(Duration.ofMinutes(30));
        assertThat(find(number, monday).slots()).anyMatch(slot -> slot.start().equals(halfPastNine));
        shop.time().moveTo(halfPastNine.minus(Duration.ofMinutes(9)));
        assertThat(find(number, monday).slots()).noneMatch(slot -> slot.start().equals(halfPastNine));
        assertThat(shop.the(SlotOffers.class).times(search(number), monday))
                .as("who asks for it may still have it")
                .anyMatch(time -> time.free() && time.start().equals(halfPastNine));
    }

    @Test
    @Tag("A2")
    void who_asks_for_a_day_that_is_full_or_over_is_told_so_and_offered_the_next_days() {
        AppointmentNo number = bookings.registered("沪A7C502");
        LocalDate tuesday = LocalDate.of(2026, 11, 24);
        assertThat(find(number, tuesday).asked()).isEqualTo(AskedDay.FREE);
        for (int half = -2; half < 14; half += 2) {
            Instant start = TUESDAY_TEN.plus(Duration.ofMinutes(half * 30L));
            for (String plate : List.of("沪B100%02d".formatted(half + 2), "沪B200%02d".formatted(half + 2))) {
                shop.the(BookingService.class).book(bookings.readBack(plate, start), 0, true, null);
            }
        }
        SlotOffer offer = find(number, tuesday);
        assertThat(offer.asked()).isEqualTo(AskedDay.FULL);
        assertThat(offer.slots())
                .hasSizeGreaterThanOrEqualTo(2)
                .allMatch(slot -> slot.start().isAfter(TUESDAY_FIVE));
        assertThat(shop.the(SlotOffers.class).times(search(number), tuesday)).noneMatch(SlotTime::free);
        shop.time().moveTo(TUESDAY_FIVE);
        assertThat(find(number, tuesday).asked()).isEqualTo(AskedDay.OVER);
    }

    @Test
    @Tag("A9")
    void who_is_booked_for_after_closing_time_is_awaited_too() {
        AppointmentNo number = bookings.booked("沪A7C502", TUESDAY_TEN);
        Instant eight = TUESDAY_FIVE.plus(Duration.ofHours(3));
        // The store's hours were cut after the booking.
        Built.set(appointment(number), "slotStart", eight);
        closesAt(eight.minus(Duration.ofMinutes(50)));
        closesAt(eight.plus(Duration.ofMinutes(30)));
        assertThat(appointment(number).state()).isEqualTo(AppointmentState.BOOKED);
        closesAt(eight.plus(Duration.ofMinutes(30)).plusSeconds(1));
        assertThat(appointment(number).state()).isEqualTo(AppointmentState.NO_SHOW);
    }

    private SlotOffer find(AppointmentNo number, LocalDate day) {
        return shop.the(SlotOffers.class).find(search(number), day);
    }

    private static SlotSearch search(AppointmentNo number) {
        return new SlotSearch(MasterData.STORE, Bookings.WORK, number);
    }

    private void closesAt(Instant moment) {
        shop.time().moveTo(moment);
        shop.asNobody().the(NoShowTimer.class).look();
    }

    private void arrives(AppointmentNo number, Instant at) {
        shop.time().moveTo(at);
        Appointment appointment = appointment(number);
        ArrivalService arrivals = shop.as("wangxy", Role.SERVICE_ADVISOR).the(ArrivalService.class);
        RecordNo arrival = arrivals.arrive(new Plate(appointment.visitor().plate()), "李建国", null);
        arrivals.greet(arrival, 0);
        arrivals.checkIn(arrival, 0, CarEntry.of(appointment.visitor().vehicleNo()), number, "保养", Bookings.WORK, null);
    }

    private Appointment appointment(AppointmentNo number) {
        return shop.the(Appointments.class).get(number);
    }

    private PickTask task(AppointmentNo number) {
        return shop.the(PickTasks.class).get(number);
    }

    private List<HeldStep> held() {
        return bookings.held(MONDAY_NINE);
    }

    private void oilComes(LocalDate day) {
        bookings.oil().expect(day, 8);
    }

    private static SlotWish wish(String advisor, String bay) {
        return new SlotWish(advisor, bay);
    }

    private static void refuses(String rule, ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).hasMessageContaining(rule);
    }
}

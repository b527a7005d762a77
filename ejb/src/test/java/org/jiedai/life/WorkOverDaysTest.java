package org.jiedai.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jiedai.appointment.Appointment;
import org.jiedai.appointment.Appointments;
import org.jiedai.appointment.BookingService;
import org.jiedai.appointment.HeldResource;
import org.jiedai.appointment.HeldStep;
import org.jiedai.appointment.SlotOffers;
import org.jiedai.appointment.SlotSearch;
import org.jiedai.appointment.SlotWish;
import org.jiedai.catalogue.WorkWish;
import org.jiedai.customer.Customers;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.CustomerNo;
import org.jiedai.shared.Role;
import org.jiedai.shared.VehicleNo;
import org.jiedai.store.StoreDay;
import org.jiedai.store.Stores;
import org.jiedai.workshop.AppointmentPlans;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Work that is longer than the store is open on a day: it goes on when the store opens again, and nobody sells that
 * time twice.
 */
@Tag("A2")
class WorkOverDaysTest {
    private static final Instant MONDAY_NINE = Instant.parse("2026-11-23T01:00:00Z");
    private static final Instant TUESDAY_TEN = Instant.parse("2026-11-24T02:00:00Z");
    private static final Instant WEDNESDAY_NINE = Instant.parse("2026-11-25T01:00:00Z");
    /** Ten hours; the store is open from nine to five. */
    private static final List<String> ENGINE = Collections.nCopies(20, "TY-0010");

    private static final Instant WEDNESDAY_NOON = Instant.parse("2026-11-25T04:00:00Z");

    private final InMemoryDealership shop = new InMemoryDealership(MONDAY_NINE);
    private final Bookings bookings = new Bookings(shop);

    @Test
    @Tag("A3")
    @Tag("A6")
    @Tag("A7")
    void it_is_booked_over_days_and_every_desk_knows_when_it_is_done() {
        AppointmentNo number = booked("沪A7C502", TUESDAY_TEN);
        assertThat(appointment(number).slot().end()).isEqualTo(WEDNESDAY_NOON);
        assertThat(held(HeldResource.ADVISOR)).containsExactly(TUESDAY_TEN);
        assertThat(held(HeldResource.BAY))
                .as("fourteen half hours on Tuesday, six on Wednesday, none at night")
                .hasSize(20)
                .allMatch(start -> !start.isBefore(TUESDAY_TEN) && start.isBefore(WEDNESDAY_NOON))
                .contains(Instant.parse("2026-11-24T08:30:00Z"), WEDNESDAY_NINE)
                .doesNotContain(Instant.parse("2026-11-24T09:00:00Z"));
        assertThat(held(HeldResource.TECHNICIAN)).isEqualTo(held(HeldResource.BAY));
        shop.carry();
        assertThat(shop.the(AppointmentPlans.class).get(number).slotEnd()).isEqualTo(WEDNESDAY_NOON);
    }

    @Test
    @Tag("A6")
    void its_second_day_is_sold_to_nobody_else_and_the_car_itself_cannot_come_then() {
        AppointmentNo number = booked("沪A7C502", TUESDAY_TEN);
        bookings.booked("沪B12345", WEDNESDAY_NINE);
        AppointmentNo third = bookings.registered("沪C12345");
        refuses("SLOT_TAKEN", () -> booking().chooseSlot(third, 0, WEDNESDAY_NINE));
        booking().cancel(number, 0, "客户取消");
        booking().chooseSlot(third, 0, WEDNESDAY_NINE);
        AppointmentNo again = booked("沪D12345", TUESDAY_TEN.plus(Duration.ofDays(7)));
        Appointment engine = appointment(again);
        AppointmentNo twice = booking()
                .register(
                        customer(engine.visitor().vehicleNo()),
                        engine.visitor().vehicleNo(),
                        "洗车",
                        WorkWish.of(Bookings.WORK),
                        null);
        Instant itsSecondDay = WEDNESDAY_NINE.plus(Duration.ofDays(7));
        booking().chooseSlot(twice, 0, itsSecondDay);
        booking().readBack(twice, 0, "周三九点");
        refuses("CAR_BOOKED_THEN", () -> booking().book(twice, 0, true, null));
    }

    @Test
    @Tag("A9")
    void it_leaves_out_a_day_on_which_the_store_is_closed_and_moves_as_a_whole() {
        StoreDay saturday = new StoreDay(MasterData.STORE, LocalDate.of(2026, 11, 28));
        saturday.close("盘点");
        shop.the(Stores.class).add(saturday);
        AppointmentNo number = booked("沪A7C502", TUESDAY_TEN);
        Instant friday = TUESDAY_TEN.plus(Duration.ofDays(3));
        booking().move(number, 0, friday, SlotWish.ANY, "客户改期", true);
        Instant sundayNoon = WEDNESDAY_NOON.plus(Duration.ofDays(4));
        assertThat(appointment(number).slot().end()).isEqualTo(sundayNoon);
        assertThat(held(HeldResource.BAY))
                .hasSize(20)
                .allMatch(start -> !start.isBefore(friday) && start.isBefore(sundayNoon))
                .noneMatch(start -> start.toString().startsWith("2026-11-28T"));
        shop.carry();
        assertThat(shop.the(AppointmentPlans.class).get(number).slotEnd()).isEqualTo(sundayNoon);
    }

    @Test
    void what_fits_into_a_day_is_still_done_on_one() {
        AppointmentNo number = registered("沪A7C502", Collections.nCopies(16, "TY-0010"));
        assertThat(shop.the(SlotOffers.class)
                        .find(SlotSearch.of(appointment(number)), LocalDate.of(2026, 11, 24))
                        .slots())
                .allMatch(slot -> slot.endOverDays() == null);
        refuses("SLOT_TAKEN", () -> booking().chooseSlot(number, 0, TUESDAY_TEN));
    }

    private AppointmentNo booked(String plate, Instant start) {
        AppointmentNo number = registered(plate, ENGINE);
        booking().chooseSlot(number, 0, start);
        booking().readBack(number, 0, "周二十点起");
        booking().book(number, 0, true, null);
        return number;
    }

    private AppointmentNo registered(String plate, List<String> work) {
        VehicleNo car = bookings.car(plate);
        return booking().register(customer(car), car, "发动机大修", WorkWish.of(work), null);
    }

    private CustomerNo customer(VehicleNo car) {
        return shop.the(Customers.class).vehicle(car).customerNo();
    }

    private List<Instant> held(HeldResource resource) {
        return bookings.held(MONDAY_NINE).stream()
                .filter(step -> step.resource() == resource)
                .map(HeldStep::start)
                .toList();
    }

    private Appointment appointment(AppointmentNo number) {
        return shop.the(Appointments.class).get(number);
    }

    private BookingService booking() {
        return shop.as("gujy", Role.INFORMATION_CLERK).the(BookingService.class);
    }

    private static void refuses(String rule, ThrowingCallable act) {
        assertThatThrownBy(act).hasMessageContaining(rule);
    }
}

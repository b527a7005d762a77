package org.jiedai.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jiedai.appointment.Appointments;
import org.jiedai.appointment.BookingService;
import org.jiedai.appointment.PartsReadiness;
import org.jiedai.appointment.Preparation;
import org.jiedai.catalogue.WorkWish;
import org.jiedai.customer.CarEntry;
import org.jiedai.customer.CustomerService;
import org.jiedai.customer.Customers;
import org.jiedai.customer.Energy;
import org.jiedai.handoff.Desk;
import org.jiedai.parts.PickService;
import org.jiedai.parts.PickTasks;
import org.jiedai.parts.Stock;
import org.jiedai.parts.StockItem;
import org.jiedai.parts.StockService;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.Phone;
import org.jiedai.shared.Plate;
import org.jiedai.shared.Role;
import org.jiedai.shared.VehicleNo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Parts that are short: who waits hears when they come and when they are there (A2, A8). */
@Tag("A8")
class PartsOnTheWayTest {
    private static final Instant MONDAY_NINE = Instant.parse("2026-11-23T01:00:00Z");
    private static final Instant TUESDAY_TEN = Instant.parse("2026-11-24T02:00:00Z");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    private static final List<String> SERVICE_AND_BRAKES = List.of("MT-0020", "BR-0010");

    private final InMemoryDealership shop = new InMemoryDealership(MONDAY_NINE);

    @Test
    void who_waits_for_a_part_hears_the_day_and_its_change() {
        AppointmentNo number = bookedWithoutOil("沪A7C502", TUESDAY_TEN);
        assertThat(of(number).partsExpectedOn()).isNull();
        expect(FRIDAY, 20);
        assertThat(of(number).partsExpectedOn()).isEqualTo(FRIDAY);
        assertThat(of(number).parts()).isEqualTo(PartsReadiness.SHORT);
        expect(FRIDAY, 0);
        assertThat(of(number).partsExpectedOn()).isNull();
    }

    @Test
    void what_comes_is_promised_to_the_earlier_appointment_first() {
        AppointmentNo later = bookedWithoutOil("沪B12345", TUESDAY_TEN.plus(Duration.ofHours(3)));
        AppointmentNo earlier = bookedWithoutOil("沪A7C502", TUESDAY_TEN);
        expect(FRIDAY, missing(earlier));
        assertThat(of(earlier).partsExpectedOn()).isEqualTo(FRIDAY);
        assertThat(of(later).partsExpectedOn()).isNull();
        expect(FRIDAY.plusDays(1), missing(later));
        assertThat(of(later).partsExpectedOn()).isEqualTo(FRIDAY.plusDays(1));
    }

    @Test
    void goods_that_complete_an_appointment_are_told_to_front_desk_and_workshop_at_once() {
        AppointmentNo number = bookedWithoutOil("沪A7C502", TUESDAY_TEN);
        int missing = missing(number);
        shop.as("hewb", Role.PARTS_SUPERVISOR);
        assertThat(shop.the(StockService.class).receive(MasterData.OIL, missing))
                .isEqualTo(1);
        assertThat(shop.waiting(Desk.FRONT_DESK)).contains("PartsReplenished");
        assertThat(shop.waiting(Desk.WORKSHOP)).contains("PartsReplenished");
        shop.carry();
        assertThat(of(number).parts()).isEqualTo(PartsReadiness.ASKED);
        assertThat(of(number).partsExpectedOn()).isNull();
    }

    @Test
    void what_is_there_is_shelved_meanwhile_and_the_front_desk_knows_where() {
        AppointmentNo number = bookedWithoutOil("沪A7C502", TUESDAY_TEN);
        shop.as("guozm", Role.STOREKEEPER);
        PickService picks = shop.the(PickService.class);
        assertThatThrownBy(() -> picks.lay(number, 0, "Y-01")).hasMessageContaining("NOTHING_PICKED");
        shop.the(PickTasks.class).get(number).lines().stream()
                .filter(line -> line.complete())
                .forEach(line -> picks.pick(number, 0, line.partCode(), true));
        assertThatThrownBy(() -> picks.lay(number, 0, null)).hasMessageContaining("SHELF_FULL");
        picks.lay(number, 0, "Y-01");
        shop.carry();
        assertThat(of(number).parts()).isEqualTo(PartsReadiness.SHORT);
        assertThat(of(number).shelfPlace()).isEqualTo("Y-01");
    }

    @Test
    void a_day_that_has_passed_and_a_storekeeper_are_refused() {
        shop.as("hewb", Role.PARTS_SUPERVISOR);
        StockService stock = shop.the(StockService.class);
        assertThatThrownBy(() -> stock.expect(MasterData.OIL, LocalDate.of(2026, 11, 22), 5))
                .hasMessageContaining("IN_THE_PAST");
        assertThatThrownBy(() -> stock.expect(MasterData.OIL, LocalDate.of(2206, 11, 27), 5))
                .hasMessageContaining("TOO_FAR_AHEAD");
        assertThatThrownBy(() -> stock.expect(MasterData.OIL, null, 5)).hasMessageContaining("FIELD_NEEDED");
        assertThatThrownBy(() -> stock.expect("06H", FRIDAY, 5)).hasMessageContaining("NOT_STOCKED");
    }

    private void expect(LocalDate day, int quantity) {
        shop.as("hewb", Role.PARTS_SUPERVISOR);
        shop.the(StockService.class).expect(MasterData.OIL, day, quantity);
        shop.carry();
    }

    private int missing(AppointmentNo number) {
        return shop.the(PickTasks.class).get(number).missing().get(0).quantity();
    }

    private Preparation of(AppointmentNo number) {
        return shop.the(Appointments.class).get(number).preparation();
    }

    // All that can be promised has gone, but the customer comes nevertheless.
    private AppointmentNo bookedWithoutOil(String plate, Instant start) {
        StockItem oil = shop.the(Stock.class).locked(MasterData.STORE, MasterData.OIL);
        oil.reserve(oil.available());
        shop.as("gujy", Role.INFORMATION_CLERK);
        VehicleNo car = shop.the(CustomerService.class)
                .resolve(new CarEntry(
                        null, "李建国", new Phone("13812345678"), new Plate(plate), null, "途观L", Energy.PETROL))
                .car();
        BookingService booking = shop.the(BookingService.class);
        AppointmentNo number = booking.register(
                shop.the(Customers.class).vehicle(car).customerNo(), car, "保养", WorkWish.of(SERVICE_AND_BRAKES), null);
        booking.chooseSlot(number, 0, start);
        booking.readBack(number, 0, "周二十点");
        booking.book(number, 0, true, null);
        shop.carry();
        return number;
    }
}

package org.jiedai.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jiedai.appointment.Appointment;
import org.jiedai.appointment.AppointmentState;
import org.jiedai.appointment.Appointments;
import org.jiedai.appointment.BookingService;
import org.jiedai.appointment.SlotWish;
import org.jiedai.catalogue.WorkWish;
import org.jiedai.customer.CarEntry;
import org.jiedai.customer.Customers;
import org.jiedai.reception.ArrivalService;
import org.jiedai.reception.Arrivals;
import org.jiedai.reception.ReceptionRule;
import org.jiedai.reception.ReceptionService;
import org.jiedai.repairorder.RepairOrderRule;
import org.jiedai.repairorder.RepairOrderService;
import org.jiedai.repairorder.RepairOrders;
import org.jiedai.repairorder.Stay;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.Plate;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Role;
import org.jiedai.shared.RuleBroken;
import org.jiedai.shared.VehicleNo;
import org.jiedai.staff.Staff;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * One car is in one place: what is there already is said, and done once more only with a reason. And whose turn it is.
 */
class SameCarTest {
    private static final Instant MONDAY_NINE = Instant.parse("2026-11-23T01:00:00Z");
    private static final Instant TUESDAY_TEN = Instant.parse("2026-11-24T02:00:00Z");
    private static final Plate PLATE = new Plate("沪A7C502");
    private static final String WHY = "车主另有一单保险维修";

    private final InMemoryDealership shop = new InMemoryDealership(MONDAY_NINE);
    private final Bookings bookings = new Bookings(shop);

    @Test
    @Tag("R1")
    void a_car_that_waits_is_not_entered_once_more_without_a_reason() {
        RecordNo first = arrivals().arrive(PLATE, "李建国", null);
        assertThatThrownBy(() -> arrivals().arrive(PLATE, "李太太", null))
                .isInstanceOfSatisfying(RuleBroken.class, refusal -> {
                    assertThat(refusal.rule()).isEqualTo(ReceptionRule.CAR_WAITS_ALREADY);
                    assertThat(refusal.values()).containsExactly(first);
                });
        assertThatThrownBy(() -> arrivals().arrive(PLATE, "李太太", WHY.repeat(40)))
                .hasMessageContaining("ABSURD_VALUE");
        RecordNo second = arrivals().arrive(PLATE, "李太太", WHY);
        assertThat(shop.the(Arrivals.class).get(second).takeNewActs())
                .extracting(entry -> Built.value(entry, "why"))
                .containsExactly(WHY);
    }

    @Test
    @Tag("R1")
    void a_car_whose_customer_left_may_be_entered_again() {
        RecordNo first = arrivals().arrive(PLATE, "李建国", null);
        shop.as("wangxy", Role.SERVICE_ADVISOR).the(ArrivalService.class).leave(first, 0, "改天再来");
        assertThat(arrivals().arrive(PLATE, "李建国", null)).isNotEqualTo(first);
    }

    @Test
    @Tag("R1")
    void a_car_in_the_house_is_not_entered_without_a_reason() {
        RepairOrderNo order = new Visits(shop).arrived();
        assertThatThrownBy(() -> arrivals().arrive(PLATE, null, null))
                .isInstanceOfSatisfying(RuleBroken.class, refusal -> {
                    assertThat(refusal.rule()).isEqualTo(ReceptionRule.CAR_IN_THE_HOUSE);
                    assertThat(refusal.values()).containsExactly(order);
                });
        RecordNo once = arrivals().arrive(PLATE, null, WHY);
        VehicleNo car = shop.the(RepairOrders.class).get(order).visitor().vehicleNo();
        ArrivalService service = shop.as("wangxy", Role.SERVICE_ADVISOR).the(ArrivalService.class);
        service.greet(once, 0);
        assertThat(service.checkIn(once, 0, CarEntry.of(car), null, "异响", List.of(), null))
                .as("who has said why is not asked again")
                .isNotEqualTo(order);
    }

    @Test
    @Tag("R2")
    void a_car_in_the_house_is_not_received_without_a_reason_though_its_plate_was_not_entered() {
        RepairOrderNo order = new Visits(shop).arrived();
        VehicleNo car = shop.the(RepairOrders.class).get(order).visitor().vehicleNo();
        ArrivalService service = shop.as("wangxy", Role.SERVICE_ADVISOR).the(ArrivalService.class);
        RecordNo arrival = service.arrive(null, "李先生", null);
        service.greet(arrival, 0);
        assertThatThrownBy(() -> service.checkIn(arrival, 0, CarEntry.of(car), null, "异响", List.of(), null))
                .hasMessageContaining("CAR_IN_THE_HOUSE");
        RepairOrderNo second = service.checkIn(arrival, 0, CarEntry.of(car), null, "异响", List.of(), WHY);
        assertThat(second).isNotEqualTo(order);
    }

    @Test
    @Tag("A6")
    void a_car_is_not_booked_twice_at_one_time_without_a_reason() {
        bookings.booked("沪A7C502", TUESDAY_TEN);
        AppointmentNo second = bookings.readBack("沪A7C502", TUESDAY_TEN.plus(Duration.ofMinutes(30)));
        BookingService booking = shop.the(BookingService.class);
        assertThatThrownBy(() -> booking.book(second, 0, false, null)).hasMessageContaining("CAR_BOOKED_THEN");
        assertThat(appointment(second).state()).isEqualTo(AppointmentState.READ_BACK);
        assertThatThrownBy(() -> booking.book(second, 0, false, WHY.repeat(40))).hasMessageContaining("ABSURD_VALUE");
        booking.book(second, 0, false, WHY);
        assertThat(appointment(second).state()).isEqualTo(AppointmentState.BOOKED);
    }

    @Test
    @Tag("A6")
    @Tag("A9")
    void a_car_is_neither_moved_nor_changed_onto_its_other_booking_without_a_reason() {
        bookings.booked("沪A7C502", TUESDAY_TEN);
        AppointmentNo second = bookings.booked("沪A7C502", TUESDAY_TEN.plus(Duration.ofHours(1)));
        BookingService booking = shop.the(BookingService.class);
        Instant half = TUESDAY_TEN.plus(Duration.ofMinutes(30));
        assertThatThrownBy(() -> booking.move(second, 0, half, SlotWish.ANY, "早点", false))
                .hasMessageContaining("CAR_BOOKED_THEN");
        assertThatThrownBy(() -> booking.change(second, 0, WorkWish.of(Bookings.WORK), half, "早点", false, null))
                .hasMessageContaining("CAR_BOOKED_THEN");
        booking.move(second, 0, half, SlotWish.ANY, "早点", false, WHY);
        assertThat(appointment(second).slot().start()).isEqualTo(half);
    }

    @Test
    @Tag("R10")
    void a_key_tag_is_on_one_car_of_the_house() {
        Visits visits = new Visits(shop);
        RepairOrderNo first = visits.agreed(Visits.SERVICE);
        RepairOrderNo second = visits.received(visits.arrived("沪B12345"), Visits.SERVICE);
        visits.sign(second);
        RepairOrderService orders = visits.advisor().the(RepairOrderService.class);
        orders.chooseStay(second, 0, Stay.WAITING, null);
        orders.release(first, 0, "K12");
        assertThatThrownBy(() -> orders.release(second, 0, "Ｋ１２")).hasMessageContaining("KEY_TAG_TAKEN");
        assertThatThrownBy(() -> orders.release(second, 0, " K12 "))
                .isInstanceOfSatisfying(RuleBroken.class, refusal -> {
                    assertThat(refusal.rule()).isEqualTo(RepairOrderRule.KEY_TAG_TAKEN);
                    assertThat(refusal.values()).containsExactly("K12", first, "沪A7C502");
                });
        orders.release(second, 0, "K13");
    }

    @Test
    @Tag("R3")
    void a_mileage_read_wrongly_is_put_right_for_car_and_visit_until_the_review() {
        Visits visits = new Visits(shop);
        RepairOrderNo order = visits.received(Visits.SERVICE);
        VehicleNo car = shop.the(RepairOrders.class).get(order).visitor().vehicleNo();
        ReceptionService reception = visits.advisor().the(ReceptionService.class);
        assertThatThrownBy(() -> reception.correctMileage(order, 0, car, 35_060, " "))
                .hasMessageContaining("REASON_NEEDED");
        reception.correctMileage(order, 0, car, 35_060, "看错一位");
        assertThat(shop.the(RepairOrders.class).get(order).mileage()).isEqualTo(35_060);
        assertThat(shop.the(Customers.class).vehicle(car).mileage()).isEqualTo(35_060);
        visits.sign(order);
        reception.correctMileage(order, 0, car, 35_066, "客户签字后才发现");
        assertThat(shop.the(RepairOrders.class).get(order).mileage()).isEqualTo(35_066);
    }

    @Test
    @Tag("R1")
    void a_new_advisor_has_his_turn_at_once() {
        assertThat(called(3)).containsExactly("sunl", "wangxy", "sunl");
        MasterData.join(shop.the(Staff.class), "newone", Role.SERVICE_ADVISOR);
        assertThat(called(3)).containsExactly("newone", "wangxy", "sunl");
    }

    @Test
    @Tag("R1")
    void who_has_left_is_called_no_more_neither_by_turn_nor_by_his_bookings() {
        String own = appointment(bookings.booked("沪A7C502", MONDAY_NINE.plus(Duration.ofHours(1))))
                .slot()
                .advisor();
        shop.the(Staff.class).member(own).orElseThrow().activate(false);
        String other = own.equals("sunl") ? "wangxy" : "sunl";
        RecordNo booked = arrivals().arrive(PLATE, null, null);
        assertThat(shop.the(Arrivals.class).get(booked).calledAdvisor()).isEqualTo(other);
        assertThat(called(2)).containsExactly(other, other);
    }

    @Test
    @Tag("R1")
    void where_nobody_receives_customers_nobody_is_called() {
        List.of("sunl", "wangxy")
                .forEach(login ->
                        shop.the(Staff.class).member(login).orElseThrow().holdIn(MasterData.STORE, Set.of()));
        assertThat(shop.the(Arrivals.class)
                        .get(arrivals().arrive(PLATE, null, null))
                        .calledAdvisor())
                .isNull();
    }

    private List<String> called(int times) {
        return IntStream.range(0, times)
                .mapToObj(time -> {
                    shop.time().pass(1);
                    return shop.the(Arrivals.class)
                            .get(arrivals().arrive(null, "客户", null))
                            .calledAdvisor();
                })
                .toList();
    }

    private ArrivalService arrivals() {
        return shop.as("gujy", Role.INFORMATION_CLERK).the(ArrivalService.class);
    }

    private Appointment appointment(AppointmentNo number) {
        return shop.the(Appointments.class).get(number);
    }
}

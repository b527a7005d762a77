package org.jiedai.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jiedai.appointment.Appointments;
import org.jiedai.appointment.BookingService;
import org.jiedai.appointment.RegisterService;
import org.jiedai.appointment.Registration;
import org.jiedai.catalogue.WorkWish;
import org.jiedai.customer.CarEntry;
import org.jiedai.customer.CustomerService;
import org.jiedai.customer.Customers;
import org.jiedai.customer.DescribedCar;
import org.jiedai.customer.Energy;
import org.jiedai.estimate.QuoteBoard;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.Phone;
import org.jiedai.shared.Plate;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.Role;
import org.jiedai.shared.VehicleNo;
import org.jiedai.shared.Vin;
import org.jiedai.telephone.CallEvent;
import org.jiedai.telephone.CallEventKind;
import org.jiedai.telephone.CallRecord;
import org.jiedai.telephone.CallRecordState;
import org.jiedai.telephone.CallRecords;
import org.jiedai.telephone.CallService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What becomes of calls: whom they ring, when they are given up, what they are registered with, when the caller is
 * thanked.
 */
class CallsTest {
    private static final Instant MONDAY_NINE = Instant.parse("2026-11-23T01:00:00Z");
    private static final Instant TUESDAY_TEN = Instant.parse("2026-11-24T02:00:00Z");
    private static final Phone PHONE = new Phone("15802104299");
    private static final List<String> WORK = List.of("MT-0020");

    private final InMemoryDealership shop = new InMemoryDealership(MONDAY_NINE);

    @Test
    @Tag("A1")
    void a_call_for_somebody_we_do_not_know_rings_at_every_desk() {
        assertThat(ringsAt("gujy")).isEqualTo("gujy");
        assertThat(ringsAt("agent-7")).isNull();
        // He has no page on which it would ring.
        assertThat(ringsAt("zhouq")).isNull();
        assertThat(ringsAt(null)).isNull();
    }

    @Test
    @Tag("A1")
    void a_call_of_which_no_end_is_told_is_missed_after_five_minutes_and_only_then() {
        CallRecord silent = ring("c-silent", null);
        CallRecord ended = ring("c-ended", null);
        hear("c-ended", CallEventKind.ENDED, null);
        CallRecord answered = ring("c-answered", null);
        hear("c-answered", CallEventKind.ANSWERED, "gujy");
        assertThat(lapsedAfter(CallRecord.LONGEST_RINGING.minusSeconds(1))).isZero();
        assertThat(lapsedAfter(Duration.ofSeconds(1))).isEqualTo(1);
        assertThat(silent.state()).isEqualTo(CallRecordState.MISSED);
        assertThat(ended.state()).isEqualTo(CallRecordState.MISSED);
        assertThat(answered.state()).isEqualTo(CallRecordState.ANSWERED);
        assertThat(lapsedAfter(Duration.ofHours(1))).isZero();
    }

    @Test
    @Tag("A1")
    @Tag("A5")
    void a_caller_is_thanked_with_the_booking_and_not_before() {
        AppointmentNo number = desk().register(form(UUID.randomUUID(), car("沪A7C502")));
        CallRecord call = call(number);
        BookingService booking = shop.the(BookingService.class);
        booking.chooseSlot(number, 0, TUESDAY_TEN);
        booking.readBack(number, 0, "周二十点");
        assertThat(call.thankedAt()).isNull();
        shop.time().pass(3);
        booking.book(number, 0, false, null);
        assertThat(call.thankedAt()).isEqualTo(shop.time().instant());
    }

    @Test
    @Tag("A5")
    void a_caller_who_gives_up_his_draft_is_thanked_all_the_same() {
        AppointmentNo number = desk().register(form(UUID.randomUUID(), car("沪A7C502")));
        CallRecord call = call(number);
        shop.the(BookingService.class).chooseSlot(number, 0, TUESDAY_TEN);
        shop.time().pass(3);
        shop.the(BookingService.class).cancel(number, 0, "客户再想想");
        assertThat(call.thankedAt()).isEqualTo(shop.time().instant());
    }

    @Test
    @Tag("A5")
    void of_two_drafts_from_one_call_either_thanks_its_caller_and_the_other_changes_nothing() {
        CallRecord call = ring("c-two", null);
        shop.as("gujy", Role.INFORMATION_CLERK).the(CallService.class).take(call.number());
        AppointmentNo first = desk().register(form(call.number(), "沪A7C502"));
        AppointmentNo second = desk().register(form(call.number(), "沪A7C503"));
        BookingService booking = shop.the(BookingService.class);
        booking.chooseSlot(first, 0, TUESDAY_TEN);
        booking.readBack(first, 0, "周二十点");
        booking.book(first, 0, false, null);
        Instant thanked = call.thankedAt();
        assertThat(thanked).isEqualTo(shop.time().instant());
        shop.time().pass(5);
        booking.cancel(second, 0, "先做一辆");
        assertThat(call.thankedAt()).isEqualTo(thanked);
    }

    @Test
    @Tag("A5")
    void a_caller_who_books_nothing_is_thanked_when_he_is_let_go() {
        CallRecord call = ring("c-no", null);
        shop.as("gujy", Role.INFORMATION_CLERK);
        CallService calls = shop.the(CallService.class);
        assertThatThrownBy(() -> calls.letGo(call.number())).hasMessageContaining("NOT_NOW");
        calls.take(call.number());
        calls.letGo(call.number());
        assertThat(call.thankedAt()).isEqualTo(MONDAY_NINE);
        calls.letGo(PHONE, 4);
        CallRecord byHand = shop.the(CallRecords.class).get(new RecordNo("CA-SH01-20261123-0002"));
        assertThat(byHand.thankedAt()).isEqualTo(MONDAY_NINE);
        assertThat(byHand.appointmentNo()).isNull();
        assertThatThrownBy(() -> calls.letGo(null, 4)).hasMessageContaining("FIELD_NEEDED");
    }

    @Test
    @Tag("A1")
    void a_form_that_is_sent_twice_is_registered_once() {
        Registration form = form(UUID.randomUUID(), car("沪A7C502"));
        AppointmentNo number = desk().register(form);
        assertThat(desk().register(form)).isEqualTo(number);
        assertThat(desk().register(form(UUID.randomUUID(), car("沪A7C502")))).isNotEqualTo(number);
    }

    @Test
    @Tag("A1")
    void a_car_without_a_plate_is_known_by_its_vin() {
        shop.as("gujy", Role.INFORMATION_CLERK);
        CustomerService cards = shop.the(CustomerService.class);
        CarEntry fresh =
                new CarEntry(null, "李建国", PHONE, null, Vin.read("LSVAL41Z882104202", false), "途观L", Energy.PETROL);
        VehicleNo car = cards.resolve(fresh).car();
        assertThat(cards.resolve(fresh).car()).isEqualTo(car);
        assertThat(cards.resolve(CarEntry.of(car)).car()).isEqualTo(car);
    }

    @Test
    @Tag("A1")
    @Tag("A3")
    void another_stores_car_is_not_looked_into() {
        VehicleNo car = shop.as("gujy", Role.INFORMATION_CLERK)
                .the(CustomerService.class)
                .resolve(car("沪A7C502"))
                .car();
        shop.elsewhere("linmei", Role.SERVICE_ADVISOR);
        assertThatThrownBy(() -> shop.the(Customers.class).vehicle(car)).hasMessageContaining("NOT_YOUR_STORE");
        assertThatThrownBy(() -> shop.the(QuoteBoard.class).service(DescribedCar.of(car), 10_000))
                .hasMessageContaining("NOT_YOUR_STORE");
    }

    @Test
    @Tag("A3")
    void the_service_for_the_mileage_is_known_of_a_car_that_is_just_being_entered_if_its_mileage_makes_sense() {
        DescribedCar petrol = new DescribedCar(null, null, "途观L", Energy.PETROL);
        QuoteBoard quotes = shop.as("gujy", Role.INFORMATION_CLERK).the(QuoteBoard.class);
        assertThat(quotes.service(petrol, 58_000).atKm()).isEqualTo(60_000);
        assertThatThrownBy(() -> quotes.service(petrol, null)).hasMessage("FIELD_NEEDED[field.mileage]");
        assertThatThrownBy(() -> quotes.service(new DescribedCar(null, null, null, null), 10))
                .hasMessage("FIELD_NEEDED[field.energy]");
        assertThatThrownBy(() -> quotes.service(petrol, -1)).hasMessageContaining("ABSURD_VALUE");
        assertThatThrownBy(() -> quotes.service(petrol, 2_000_000)).hasMessageContaining("ABSURD_VALUE");
    }

    private String ringsAt(String login) {
        return (String) Built.value(ring("c-" + login, login), "ringsAt");
    }

    private CallRecord ring(String call, String login) {
        hear(call, CallEventKind.RINGING, login);
        return shop.the(CallRecords.class).heard(MasterData.STORE, call).orElseThrow();
    }

    private void hear(String call, CallEventKind kind, String login) {
        shop.asNobody()
                .the(CallService.class)
                .hear(new CallEvent(
                        UUID.randomUUID(),
                        MasterData.STORE,
                        call,
                        kind,
                        shop.time().instant(),
                        PHONE.value(),
                        null,
                        login));
    }

    private int lapsedAfter(Duration passed) {
        shop.time().moveTo(shop.time().instant().plus(passed));
        return shop.asNobody().the(CallService.class).lapse();
    }

    private RegisterService desk() {
        return shop.as("gujy", Role.INFORMATION_CLERK).the(RegisterService.class);
    }

    private CallRecord call(AppointmentNo number) {
        return shop.the(CallRecords.class)
                .get(shop.the(Appointments.class).get(number).callNo());
    }

    private static Registration form(RecordNo call, String plate) {
        return new Registration(UUID.randomUUID(), call, null, null, car(plate), "保养", WorkWish.of(WORK));
    }

    private static Registration form(UUID id, CarEntry car) {
        return new Registration(id, null, PHONE, 8, car, "保养", WorkWish.of(WORK));
    }

    private static CarEntry car(String plate) {
        return new CarEntry(null, "李建国", PHONE, new Plate(plate), null, "途观L", Energy.PETROL);
    }
}

package org.jiedai.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jiedai.appointment.Appointment;
import org.jiedai.appointment.Appointments;
import org.jiedai.appointment.BookingService;
import org.jiedai.appointment.RegisterService;
import org.jiedai.appointment.Registration;
import org.jiedai.catalogue.WorkWish;
import org.jiedai.customer.CarEntry;
import org.jiedai.customer.Customer;
import org.jiedai.customer.CustomerRule;
import org.jiedai.customer.CustomerService;
import org.jiedai.customer.Customers;
import org.jiedai.customer.Energy;
import org.jiedai.customer.Standing;
import org.jiedai.customer.Vehicle;
import org.jiedai.customer.Visitor;
import org.jiedai.customer.WhichCar;
import org.jiedai.customer.WhoIsIt;
import org.jiedai.notice.Recipient;
import org.jiedai.reception.ArrivalService;
import org.jiedai.repairorder.RepairOrders;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.Caller;
import org.jiedai.shared.Phone;
import org.jiedai.shared.Plate;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Role;
import org.jiedai.shared.Rule;
import org.jiedai.shared.RuleBroken;
import org.jiedai.shared.VehicleNo;
import org.jiedai.shared.Vin;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Nothing that was said at a desk is swallowed by what is on record: who comes, and with which car, is asked (A1, R2).
 */
class WhoComesTest {
    private static final Instant MONDAY_NINE = Instant.parse("2026-11-23T01:00:00Z");
    private static final Instant TUESDAY_TEN = Instant.parse("2026-11-24T02:00:00Z");
    private static final Plate PLATE = new Plate("沪A7C502");
    private static final Plate OTHER_PLATE = new Plate("沪B88D01");
    private static final Phone LIS = new Phone("13812345678");
    private static final Phone WANGS = new Phone("13900001111");
    private static final Phone SWITCHBOARD = new Phone("075583765566");
    private static final Vin VIN = Vin.read("LSVAL41Z882104202", false);
    private static final Vin OTHER_VIN = Vin.read("1HGBH41JXMN109186", false);

    private final InMemoryDealership shop = new InMemoryDealership(MONDAY_NINE);
    private final VehicleNo car = new Bookings(shop).car(PLATE.value());
    private final Customer li = owner(car);

    @Test
    @Tag("A1")
    void a_known_plate_with_another_name_and_number_is_asked_about_and_nothing_is_kept() {
        RuleBroken refusal =
                refused(CustomerRule.WHO_IS_IT, () -> register(said(PLATE, null, "王芳", WANGS, null, null)));
        assertThat(refusal.values())
                .containsExactly(
                        "王芳 13900001111", "李建国", "138****5678", li.number().value(), li.version());
        assertThat(li.name()).isEqualTo("李建国");
        assertThat(li.phone()).isEqualTo(LIS);
        assertThat(cards().vehiclesOf(li.number())).hasSize(1);
    }

    @Test
    @Tag("A1")
    void either_another_name_or_another_number_alone_is_asked_about() {
        refused(CustomerRule.WHO_IS_IT, () -> register(said(PLATE, null, "王芳", LIS, null, null)));
        refused(CustomerRule.WHO_IS_IT, () -> register(said(PLATE, null, "李建国", WANGS, null, null)));
    }

    @Test
    @Tag("A1")
    void a_known_car_called_for_from_another_mobile_is_asked_about_and_from_a_switchboard_it_is_not() {
        refused(CustomerRule.WHO_IS_IT, () -> calls(WANGS, CarEntry.of(car)));
        Appointment booked = calls(WANGS, CarEntry.of(car, null, null, about(li, Standing.OWNER)));
        assertThat(Recipient.of(booked.visitor()).phone()).isEqualTo(WANGS);
        assertThat(li.phone()).isEqualTo(WANGS);
        assertThat(calls(new Phone("02150210800"), CarEntry.of(car)).visitor().customerNo())
                .isEqualTo(li.number());
        assertThat(li.phone()).isEqualTo(WANGS);
    }

    @Test
    @Tag("A1")
    void the_owner_himself_has_his_card_put_right() {
        Appointment booked = register(said(PLATE, null, "王芳", WANGS, Standing.OWNER, null));
        assertThat(booked.visitor().customerNo()).isEqualTo(li.number());
        assertThat(List.of(li.name(), li.phone())).containsExactly("王芳", WANGS);
        assertThat(Recipient.of(booked.visitor()).phone()).isEqualTo(WANGS);
        assertThat(li.answersTo("wangfang"))
                .as("found by the new name's reading")
                .isTrue();
    }

    @Test
    @Tag("A1")
    void the_new_owner_gets_the_car_and_the_old_one_stays_as_he_was() {
        Appointment booked = register(said(PLATE, null, "王芳", WANGS, Standing.NEW_OWNER, null));
        Customer wang = owner(car);
        assertThat(wang).isNotSameAs(li);
        assertThat(Recipient.of(booked.visitor()).customerNo()).isEqualTo(wang.number());
        assertThat(Recipient.of(booked.visitor()).phone()).isEqualTo(WANGS);
        assertThat(List.of(li.name(), li.phone())).containsExactly("李建国", LIS);
        assertThat(register(said(PLATE, null, "王芳", WANGS, null, null))
                        .visitor()
                        .customerNo())
                .as("he is known now")
                .isEqualTo(wang.number());
    }

    @Test
    @Tag("A1")
    void who_only_brings_the_car_is_the_contact_of_this_booking_and_of_no_other() {
        Appointment booked = register(said(PLATE, null, "王芳", WANGS, Standing.BRINGER, null));
        assertThat(booked.visitor().customerNo()).isEqualTo(li.number());
        assertThat(booked.visitor().customerName()).isEqualTo("王芳");
        assertThat(Recipient.of(booked.visitor()).phone()).isEqualTo(WANGS);
        assertThat(Recipient.of(booked.visitor()).customerNo())
                .as("the owner's e-mail address is not his")
                .isNull();
        assertThat(owner(car)).isSameAs(li);
        assertThat(Recipient.of(register(CarEntry.of(car)).visitor()).phone()).isEqualTo(LIS);
    }

    @Test
    @Tag("A1")
    void a_booking_made_anew_is_for_the_same_bringer() {
        Appointment booked = register(said(PLATE, null, "王芳", WANGS, Standing.BRINGER, null));
        AppointmentNo again = shop.the(BookingService.class).registerAgain(booked.number());
        assertThat(Recipient.of(shop.the(Appointments.class).get(again).visitor()))
                .isEqualTo(Recipient.of(booked.visitor()));
    }

    @Test
    @Tag("A1")
    void a_bringer_or_a_new_owner_of_whom_no_number_is_known_is_refused() {
        WhoIsIt bringer = about(li, Standing.BRINGER);
        assertThatThrownBy(() -> register(CarEntry.of(car, "王芳", null, bringer)))
                .hasMessageContaining("FIELD_NEEDED[field.phone]");
        assertThatThrownBy(() -> register(CarEntry.of(car, null, WANGS, bringer)))
                .hasMessageContaining("FIELD_NEEDED[field.customerName]");
        assertThatThrownBy(() -> register(CarEntry.of(car, "王芳", null, about(li, Standing.NEW_OWNER))))
                .hasMessageContaining("FIELD_NEEDED[field.phone]");
    }

    @Test
    @Tag("A1")
    void an_answer_that_an_old_page_gives_about_the_owner_before_is_asked_anew() {
        WhoIsIt old = about(li, Standing.OWNER);
        register(said(PLATE, null, "王芳", WANGS, Standing.NEW_OWNER, null));
        refused(CustomerRule.WHO_IS_IT, () -> register(CarEntry.of(car, "赵云", new Phone("13700002222"), old)));
        assertThat(owner(car).name()).isEqualTo("王芳");
        refused(
                CustomerRule.WHO_IS_IT,
                () -> register(CarEntry.of(
                        car,
                        "赵云",
                        WANGS,
                        new WhoIsIt(owner(car).number().value(), owner(car).version() + 1, Standing.OWNER))));
    }

    @Test
    @Tag("A1")
    void a_known_mobile_with_another_name_is_asked_about() {
        CarEntry said = said(OTHER_PLATE, null, "王芳", LIS, null, null);
        refused(CustomerRule.WHO_IS_IT, () -> register(said));
        Appointment booked = register(said(OTHER_PLATE, null, "王芳", LIS, Standing.NEW_OWNER, null));
        assertThat(booked.visitor().customerName()).isEqualTo("王芳");
        assertThat(booked.visitor().customerNo()).isNotEqualTo(li.number());
        assertThat(li.name()).isEqualTo("李建国");
        assertThat(register(said(new Plate("沪B88D02"), null, "王芳", LIS, null, null))
                        .visitor()
                        .customerNo())
                .as("of two with one number the one of this name")
                .isEqualTo(booked.visitor().customerNo());
    }

    @Test
    @Tag("A1")
    void who_brings_a_new_car_for_the_one_with_this_mobile_is_its_contact() {
        Appointment booked = register(said(OTHER_PLATE, null, "王芳", LIS, Standing.BRINGER, null));
        assertThat(booked.visitor().customerNo()).isEqualTo(li.number());
        assertThat(Recipient.of(booked.visitor()).name()).isEqualTo("王芳");
    }

    @Test
    @Tag("A1")
    void a_switchboards_number_tells_nobody_by_itself() {
        for (Phone shared : List.of(SWITCHBOARD, new Phone("4008201234"))) {
            Appointment one = register(said(new Plate("沪B88D03"), null, "周一", shared, null, null));
            Appointment two = register(said(new Plate("沪B88D04"), null, "郑二", shared, null, null));
            assertThat(two.visitor().customerNo()).isNotEqualTo(one.visitor().customerNo());
            assertThat(two.visitor().customerName()).isEqualTo("郑二");
            assertThat(register(said(new Plate("沪B88D05"), null, "郑二", shared, null, null))
                            .visitor()
                            .customerNo())
                    .as("name and number together do")
                    .isEqualTo(two.visitor().customerNo());
            shop.the(Customers.class)
                    .free(
                            MasterData.STORE,
                            new Plate("沪B88D03"),
                            shop.the(Caller.class).stamp());
            shop.the(Customers.class)
                    .free(
                            MasterData.STORE,
                            new Plate("沪B88D04"),
                            shop.the(Caller.class).stamp());
            shop.the(Customers.class)
                    .free(
                            MasterData.STORE,
                            new Plate("沪B88D05"),
                            shop.the(Caller.class).stamp());
        }
    }

    @Test
    @Tag("A1")
    void a_name_spelled_another_way_and_a_surname_with_a_title_are_no_question() {
        for (String word : List.of("李 建国", "lijianguo", "LJG", "李先生", "李总")) {
            assertThat(register(said(PLATE, null, word, LIS, null, null))
                            .visitor()
                            .customerName())
                    .isEqualTo("李建国");
        }
        for (String word : List.of("李太太", "李建", "建国", "王先生")) {
            refused(CustomerRule.WHO_IS_IT, () -> register(said(PLATE, null, word, LIS, null, null)));
        }
    }

    @Test
    @Tag("A1")
    void what_was_not_on_record_yet_is_put_there_without_a_question() {
        register(said(PLATE, VIN, "李建国", LIS, null, null));
        assertThat(cards().vehicle(car).vin()).isEqualTo(VIN);
    }

    @Test
    @Tag("A1")
    void a_known_vin_does_not_beat_another_plate() {
        register(said(PLATE, VIN, "李建国", LIS, null, null));
        refused(CustomerRule.WHICH_CAR, () -> register(said(OTHER_PLATE, VIN, "李建国", LIS, null, null)));
        Appointment booked = register(said(OTHER_PLATE, VIN, "李建国", LIS, null, same(true)));
        assertThat(booked.visitor().vehicleNo()).isEqualTo(car);
        assertThat(booked.visitor().plate()).isEqualTo(OTHER_PLATE.value());
        assertThat(cards().byPlate(MasterData.STORE, PLATE)).isEmpty();
        refused(CustomerRule.VIN_OF_ANOTHER_CAR, () -> register(said(PLATE, VIN, "李建国", LIS, null, same(false))));
    }

    @Test
    @Tag("A1")
    void a_plate_that_moved_to_another_car_leaves_the_old_one_its_past() {
        register(said(PLATE, VIN, "李建国", LIS, null, null));
        refused(CustomerRule.WHICH_CAR, () -> register(said(PLATE, OTHER_VIN, "李建国", LIS, null, null)));
        Appointment booked = register(said(PLATE, OTHER_VIN, "李建国", LIS, null, same(false)));
        assertThat(booked.visitor().vehicleNo()).isNotEqualTo(car);
        assertThat(cards().byPlate(MasterData.STORE, PLATE).map(Vehicle::vin)).contains(OTHER_VIN);
        assertThat(cards().vehicle(car).vin()).isEqualTo(VIN);
        assertThat(cards().vehicle(car).plate()).isNull();
    }

    @Test
    @Tag("A1")
    void plate_and_vin_of_two_cars_are_asked_about() {
        register(said(PLATE, VIN, "李建国", LIS, null, null));
        VehicleNo second = register(said(OTHER_PLATE, null, "李建国", LIS, null, null))
                .visitor()
                .vehicleNo();
        refused(CustomerRule.WHICH_CAR, () -> register(said(OTHER_PLATE, VIN, "李建国", LIS, null, null)));
        register(said(OTHER_PLATE, VIN, "李建国", LIS, null, same(true)));
        assertThat(cards().vehicle(car).plate()).isEqualTo(OTHER_PLATE);
        assertThat(cards().vehicle(second).plate()).isNull();
    }

    @Test
    @Tag("A1")
    void another_model_under_a_known_plate_is_asked_about() {
        CarEntry polo = new CarEntry(null, "李建国", LIS, PLATE, null, "Polo", Energy.PETROL);
        refused(CustomerRule.WHICH_CAR, () -> register(polo));
        register(new CarEntry(null, "李建国", LIS, PLATE, null, "polo", Energy.PETROL, null, same(true)));
        assertThat(cards().vehicle(car).model()).isEqualTo("polo");
        register(new CarEntry(null, "李建国", LIS, PLATE, null, "大众 Polo", Energy.PETROL));
        assertThat(cards().vehicle(car).model()).isEqualTo("polo");
    }

    @Test
    @Tag("R2")
    void who_was_announced_at_the_arrival_is_not_taken_for_the_owner() {
        RecordNo arrival = greeted("王芳");
        RuleBroken refusal = refused(CustomerRule.WHO_IS_IT, () -> checkIn(arrival, CarEntry.of(car), null));
        assertThat(refusal.values()).startsWith("王芳", "李建国");
        Visitor visitor = checkIn(arrival, CarEntry.of(car, "王芳", WANGS, about(li, Standing.BRINGER)), null);
        assertThat(visitor.customerNo()).isEqualTo(li.number());
        assertThat(List.of(visitor.customerName(), visitor.phone())).containsExactly("王芳", WANGS);
        assertThat(visitor.bringer()).isTrue();
        assertThat(Recipient.of(visitor).customerNo()).isNull();
        assertThat(Recipient.of(visitor).phone()).isEqualTo(WANGS);
    }

    @Test
    @Tag("R2")
    void the_owner_by_any_word_for_him_is_received_without_a_question() {
        for (String word : List.of("李建国", "李先生", "ljg", "5678", "")) {
            assertThat(Recipient.of(checkIn(greeted(PLATE, word), CarEntry.of(car), null)))
                    .satisfies(to -> assertThat(to.customerNo()).isEqualTo(li.number()));
        }
    }

    @Test
    @Tag("R2")
    void the_owner_named_at_the_check_in_is_he_whoever_was_announced() {
        assertThat(Recipient.of(checkIn(greeted("小王的车"), CarEntry.of(car, "李建国", null, null), null))
                        .customerNo())
                .isEqualTo(li.number());
        assertThat(li.name()).isEqualTo("李建国");
    }

    @Test
    @Tag("R2")
    void who_buys_the_car_is_received_as_its_owner() {
        Visitor visitor = checkIn(greeted("王芳"), CarEntry.of(car, "王芳", WANGS, about(li, Standing.NEW_OWNER)), null);
        assertThat(visitor.customerNo()).isEqualTo(owner(car).number()).isNotEqualTo(li.number());
        assertThat(visitor.bringer()).isFalse();
    }

    @Test
    @Tag("R2")
    void who_was_to_bring_it_when_it_was_booked_is_not_asked_again() {
        Appointment booked = booked(said(PLATE, null, "王芳", WANGS, Standing.BRINGER, null));
        shop.time().moveTo(TUESDAY_TEN);
        Visitor visitor = checkIn(greeted("王芳"), CarEntry.of(car), booked.number());
        assertThat(List.of(visitor.customerName(), visitor.phone())).containsExactly("王芳", WANGS);
        assertThat(visitor.bringer()).isTrue();
    }

    @Test
    @Tag("R2")
    void the_owner_who_comes_himself_after_all_is_the_contact_then() {
        Appointment booked = booked(said(PLATE, null, "王芳", WANGS, Standing.BRINGER, null));
        shop.time().moveTo(TUESDAY_TEN);
        Visitor visitor = checkIn(greeted("李建国"), CarEntry.of(car), booked.number());
        assertThat(Recipient.of(visitor).phone()).isEqualTo(LIS);
        assertThat(visitor.bringer()).isFalse();
    }

    private int visits;

    private RecordNo greeted(String who) {
        return greeted(PLATE, who);
    }

    private RecordNo greeted(Plate plate, String who) {
        ArrivalService arrivals = shop.as("wangxy", Role.SERVICE_ADVISOR).the(ArrivalService.class);
        RecordNo arrival = arrivals.arrive(plate, who, visits++ == 0 ? null : "再来");
        arrivals.greet(arrival, 0);
        return arrival;
    }

    private Visitor checkIn(RecordNo arrival, CarEntry said, AppointmentNo booking) {
        RepairOrderNo order = shop.as("wangxy", Role.SERVICE_ADVISOR)
                .the(ArrivalService.class)
                .checkIn(arrival, 0, said, booking, "保养", Bookings.WORK, null);
        return shop.the(RepairOrders.class).get(order).visitor();
    }

    private Appointment booked(CarEntry said) {
        Appointment appointment = register(said);
        BookingService booking = shop.the(BookingService.class);
        booking.chooseSlot(appointment.number(), 0, TUESDAY_TEN);
        booking.readBack(appointment.number(), 0, "周二十点");
        booking.book(appointment.number(), 0, false, null);
        shop.carry();
        return appointment;
    }

    private Appointment register(CarEntry said) {
        return calls(LIS, said);
    }

    private Appointment calls(Phone from, CarEntry said) {
        AppointmentNo number = shop.as("gujy", Role.INFORMATION_CLERK)
                .the(RegisterService.class)
                .register(new Registration(UUID.randomUUID(), null, from, 5, said, "保养", WorkWish.of(Bookings.WORK)));
        return shop.the(Appointments.class).get(number);
    }

    private CarEntry said(Plate plate, Vin vin, String name, Phone phone, Standing as, WhichCar which) {
        return new CarEntry(
                null, name, phone, plate, vin, "途观L", Energy.PETROL, as == null ? null : about(li, as), which);
    }

    private static WhoIsIt about(Customer customer, Standing as) {
        return new WhoIsIt(customer.number().value(), customer.version(), as);
    }

    private WhichCar same(boolean same) {
        return new WhichCar(car.value(), cards().vehicle(car).version(), same);
    }

    private Customer owner(VehicleNo number) {
        return cards().get(cards().vehicle(number).customerNo());
    }

    private Customers cards() {
        shop.as("gujy", Role.INFORMATION_CLERK).the(CustomerService.class);
        return shop.the(Customers.class);
    }

    private static RuleBroken refused(Rule rule, ThrowingCallable act) {
        RuleBroken[] refusal = new RuleBroken[1];
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleBroken.class, broken -> {
            assertThat(broken.rule()).isEqualTo(rule);
            refusal[0] = broken;
        });
        return refusal[0];
    }
}

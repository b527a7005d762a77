package org.jiedai.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jiedai.appointment.Appointments;
import org.jiedai.appointment.BookingService;
import org.jiedai.catalogue.WorkWish;
import org.jiedai.customer.CarEntry;
import org.jiedai.customer.ConsentPurpose;
import org.jiedai.customer.ConsentSource;
import org.jiedai.customer.ConsentWord;
import org.jiedai.customer.CustomerBoard;
import org.jiedai.customer.CustomerContact;
import org.jiedai.customer.CustomerContacts;
import org.jiedai.customer.CustomerFile;
import org.jiedai.customer.CustomerFileBoard;
import org.jiedai.customer.CustomerFileService;
import org.jiedai.customer.CustomerRule;
import org.jiedai.customer.CustomerService;
import org.jiedai.customer.Customers;
import org.jiedai.customer.Energy;
import org.jiedai.customer.FiledIn;
import org.jiedai.customer.MergeService;
import org.jiedai.customer.VehicleCard;
import org.jiedai.customer.VehicleDetails;
import org.jiedai.customer.VehicleService;
import org.jiedai.repairorder.RepairOrders;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.CustomerNo;
import org.jiedai.shared.Phone;
import org.jiedai.shared.Plate;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Role;
import org.jiedai.shared.RuleBroken;
import org.jiedai.shared.VehicleNo;
import org.jiedai.shared.Vin;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two cards of one customer, or of one car, become one, and two again within a day (issue 15). */
@Tag("R2")
class MergeTest {
    private static final Instant MONDAY_NINE = Instant.parse("2026-11-23T01:00:00Z");
    private static final Instant TUESDAY_TEN = Instant.parse("2026-11-24T02:00:00Z");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Phone LIS = new Phone("13812345678");
    private static final Phone OFFICE = new Phone("13911112222");
    private static final Vin VIN = new Vin("LSVAL41Z882104202");
    private static final int A_DAY = 24 * 60;

    private final InMemoryDealership shop = new InMemoryDealership(MONDAY_NINE).provide(new Contacts());

    @Test
    void the_file_that_stays_has_cars_numbers_bookings_and_consents_and_the_other_is_found_no_more() {
        AppointmentNo booked = new Bookings(shop).booked("沪A7C502", TUESDAY_TEN);
        CustomerNo goes = ownerOf(carOf(booked));
        VehicleNo second = entered("沪B88D03", "李建国", OFFICE);
        CustomerNo stays = ownerOf(second);
        says(goes, false);
        files().addAddress(goes, 0, "上海市浦东新区张江路 1 号");
        merges().merge(stays, 0, goes, 0);
        shop.as("sunl", Role.SERVICE_ADVISOR);
        CustomerFile file = shop.the(CustomerFileBoard.class).of(stays);
        assertThat(file.cars()).extracting(VehicleCard::number).containsExactlyInAnyOrder(carOf(booked), second);
        assertThat(file.phones()).extracting(CustomerFile.FurtherPhone::phone).containsExactly("138****5678");
        assertThat(file.addresses()).containsExactly("上海市浦东新区张江路 1 号");
        assertThat(file.holds(ConsentPurpose.SURVEY).given()).isFalse();
        assertThat(shop.the(Appointments.class).get(booked).visitor().customerNo())
                .isEqualTo(stays);
        assertThat(shop.the(CustomerBoard.class).byPhone(LIS))
                .as("by a number that is a further one now")
                .extracting(VehicleCard::customerNo)
                .containsOnly(stays);
        refused(CustomerRule.MERGED_INTO, () -> files().addAddress(goes, 0, "别处"));
        refused(CustomerRule.MERGED_INTO, () -> says(goes, true));
        refused(
                CustomerRule.MERGED_INTO,
                () -> shop.the(CustomerFileBoard.class).of(goes));
    }

    @Test
    void who_comes_with_a_number_of_either_card_is_asked_nothing() {
        VehicleNo first = entered("沪A7C502", "李建国", LIS);
        VehicleNo second = entered("沪B88D03", "李建国", OFFICE);
        CustomerNo stays = ownerOf(second);
        merges().merge(stays, 0, ownerOf(first), 0);
        assertThat(ownerOf(entered("沪B88D04", "李建国", LIS))).isEqualTo(stays);
        assertThat(ownerOf(entered("沪B88D05", "李建国", OFFICE))).isEqualTo(stays);
    }

    @Test
    void a_merge_is_undone_within_a_day_and_exactly_what_was_moved_goes_back() {
        AppointmentNo booked = new Bookings(shop).booked("沪A7C502", TUESDAY_TEN);
        CustomerNo goes = ownerOf(carOf(booked));
        VehicleNo second = entered("沪B88D03", "李建国", OFFICE);
        CustomerNo stays = ownerOf(second);
        says(goes, false);
        says(stays, true);
        merges().merge(stays, 0, goes, 0);
        shop.time().pass(A_DAY);
        merges().undo(stays, goes);
        assertThat(ownerOf(carOf(booked))).isEqualTo(goes);
        assertThat(ownerOf(second)).isEqualTo(stays);
        assertThat(shop.the(Appointments.class).get(booked).visitor().customerNo())
                .isEqualTo(goes);
        CustomerFileBoard board = shop.the(CustomerFileBoard.class);
        assertThat(board.of(stays).phones()).isEmpty();
        assertThat(board.of(stays).holds(ConsentPurpose.SURVEY).given()).isTrue();
        assertThat(board.of(goes).holds(ConsentPurpose.SURVEY).given()).isFalse();
        assertThatThrownBy(() -> merges().undo(stays, goes)).hasMessageContaining("NOT_FOUND");
    }

    @Test
    void after_a_day_it_stays_so() {
        CustomerNo goes = ownerOf(entered("沪A7C502", "李建国", LIS));
        CustomerNo stays = ownerOf(entered("沪B88D03", "李建国", OFFICE));
        merges().merge(stays, 0, goes, 0);
        shop.time().pass(A_DAY + 1);
        refused(CustomerRule.MERGE_TOO_OLD, () -> merges().undo(stays, goes));
    }

    @Test
    void what_is_new_since_and_could_be_either_customers_keeps_it_so() {
        VehicleNo car = entered("沪A7C502", "李建国", LIS);
        CustomerNo goes = ownerOf(car);
        VehicleNo own = entered("沪B88D03", "李建国", OFFICE);
        CustomerNo stays = ownerOf(own);
        merges().merge(stays, 0, goes, 0);
        booking().register(stays, own, "保养", WorkWish.of(Bookings.WORK), null);
        booking().register(stays, car, "保养", WorkWish.of(Bookings.WORK), null);
        refusesNew(FiledIn.APPOINTMENT, stays, goes);
    }

    @Test
    void a_booking_of_the_own_car_since_is_told_apart_and_a_new_word_or_number_is_not() {
        CustomerNo goes = ownerOf(entered("沪A7C502", "李建国", LIS));
        VehicleNo own = entered("沪B88D03", "李建国", OFFICE);
        CustomerNo stays = ownerOf(own);
        merges().merge(stays, 0, goes, 0);
        booking().register(stays, own, "保养", WorkWish.of(Bookings.WORK), null);
        merges().undo(stays, goes);
        merges().merge(stays, 0, goes, 0);
        shop.time().pass(1);
        files().addAddress(stays, 0, "上海市浦东新区张江路 1 号");
        refusesNew(FiledIn.CARD, stays, goes);
        says(stays, true);
        refusesNew(FiledIn.CONSENT, stays, goes);
    }

    @Test
    void cards_are_merged_one_after_the_other_and_undone_the_last_first() {
        CustomerNo one = ownerOf(entered("沪A7C502", "李建国", LIS));
        CustomerNo other = ownerOf(entered("沪B88D03", "李建国", OFFICE));
        CustomerNo third = ownerOf(entered("沪B88D04", "李先生", new Phone("13700001111")));
        refused(CustomerRule.MERGED_WITH_ITSELF, () -> merges().merge(one, 0, one, 0));
        assertThatThrownBy(() -> merges().merge(one, 0, other, 1)).hasMessageContaining("EDITED_BY_SOMEBODY");
        assertThatThrownBy(() -> merges().merge(one, 1, other, 0)).hasMessageContaining("EDITED_BY_SOMEBODY");
        merges().merge(one, 0, other, 0);
        refused(CustomerRule.MERGED_INTO, () -> merges().merge(third, 0, other, 0));
        refused(CustomerRule.MERGED_INTO, () -> merges().merge(other, 0, third, 0));
        merges().merge(one, 0, third, 0);
        refused(CustomerRule.MERGE_NOT_THE_LAST, () -> merges().undo(one, other));
        merges().undo(one, third);
        merges().undo(one, other);
        shop.elsewhere("gujy", Role.INFORMATION_CLERK);
        assertThatThrownBy(() -> shop.the(MergeService.class).merge(one, 0, other, 0))
                .hasMessageContaining("NOT_YOUR_STORE");
    }

    @Test
    void two_cards_of_one_car_become_one_with_plate_vin_and_visits() {
        RepairOrderNo order = new Visits(shop).arrived("沪A7C502");
        VehicleNo goes = carOf(order);
        VehicleNo stays = enteredByVin(VIN);
        merges().mergeCars(stays, 0, goes, 0);
        Customers cards = shop.the(Customers.class);
        assertThat(cards.vehicle(stays).plate()).isEqualTo(new Plate("沪A7C502"));
        assertThat(cards.byPlate(MasterData.STORE, new Plate("沪A7C502"))).contains(cards.vehicle(stays));
        assertThat(carOf(order)).isEqualTo(stays);
        refused(CustomerRule.MERGED_INTO, () -> shop.the(CustomerBoard.class).card(goes));
        refused(CustomerRule.MERGED_INTO, () -> cars().describe(goes, 0, described(null)));
        merges().undoCars(stays, goes);
        assertThat(carOf(order)).isEqualTo(goes);
        assertThat(cards.vehicle(stays).plate()).isNull();
        assertThat(cards.vehicle(goes).plate()).isEqualTo(new Plate("沪A7C502"));
    }

    @Test
    void two_cars_are_not_one() {
        RepairOrderNo one = new Visits(shop).arrived("沪A7C502");
        RepairOrderNo other = new Visits(shop).arrived("沪A7C503");
        refused(CustomerRule.BOTH_IN_THE_HOUSE, () -> merges().mergeCars(carOf(one), 0, carOf(other), 0));
        VehicleNo stamped = enteredByVin(VIN);
        VehicleNo differently = enteredByVin(new Vin("LSVAA4CL4N2012353"));
        refused(CustomerRule.TWO_CARS, () -> merges().mergeCars(stamped, 0, differently, 0));
        refused(CustomerRule.MERGED_WITH_ITSELF, () -> merges().mergeCars(stamped, 0, stamped, 0));
    }

    @Test
    void a_plate_that_another_car_carries_by_now_does_not_go_back() {
        VehicleNo goes = entered("沪A7C502", "李建国", LIS);
        VehicleNo stays = enteredByVin(VIN);
        merges().mergeCars(stays, 0, goes, 0);
        cars().describe(stays, 0, described(null));
        entered("沪A7C502", "王芳", OFFICE);
        refused(CustomerRule.PLATE_TAKEN, () -> merges().undoCars(stays, goes));
    }

    @Test
    void cards_that_are_two_are_said_to_be() {
        CustomerNo one = ownerOf(entered("沪A7C502", "李建国", LIS));
        CustomerNo other = ownerOf(entered("沪B88D03", "李建国", OFFICE));
        merges().keepApart(one, other);
        assertThat(shop.the(FiledInMemory.class).apart).containsExactly(one + " " + other);
    }

    private void refusesNew(FiledIn what, CustomerNo stays, CustomerNo goes) {
        assertThatThrownBy(() -> merges().undo(stays, goes)).isInstanceOfSatisfying(RuleBroken.class, refusal -> {
            assertThat(refusal.rule()).isEqualTo(CustomerRule.NEW_SINCE_MERGE);
            assertThat(refusal.values()).containsExactly(what);
        });
    }

    private static void refused(CustomerRule rule, ThrowingCallable act) {
        assertThatThrownBy(act).hasMessageContaining(rule.name());
    }

    private VehicleNo entered(String plate, String name, Phone phone) {
        return clerk().resolve(new CarEntry(null, name, phone, new Plate(plate), null, "途观L", Energy.PETROL))
                .car();
    }

    private VehicleNo enteredByVin(Vin vin) {
        return clerk().resolve(new CarEntry(null, "李建国", LIS, null, vin, "途观L", Energy.PETROL))
                .car();
    }

    private static VehicleDetails described(Plate plate) {
        return new VehicleDetails(plate, null, null, null, null);
    }

    private void says(CustomerNo customer, boolean given) {
        files().say(customer, new ConsentWord(ConsentPurpose.SURVEY, given, MONDAY, ConsentSource.PHONE));
    }

    private CustomerService clerk() {
        return shop.as("gujy", Role.INFORMATION_CLERK).the(CustomerService.class);
    }

    private BookingService booking() {
        return shop.as("gujy", Role.INFORMATION_CLERK).the(BookingService.class);
    }

    private MergeService merges() {
        return shop.as("lujp", Role.SERVICE_MANAGER).the(MergeService.class);
    }

    private CustomerFileService files() {
        return shop.as("sunl", Role.SERVICE_ADVISOR).the(CustomerFileService.class);
    }

    private VehicleService cars() {
        return shop.as("sunl", Role.SERVICE_ADVISOR).the(VehicleService.class);
    }

    private CustomerNo ownerOf(VehicleNo car) {
        return shop.the(Customers.class).vehicle(car).customerNo();
    }

    private VehicleNo carOf(AppointmentNo booking) {
        return shop.the(Appointments.class).get(booking).visitor().vehicleNo();
    }

    private VehicleNo carOf(RepairOrderNo order) {
        return shop.the(RepairOrders.class).get(order).visitor().vehicleNo();
    }

    /** Nobody has an e-mail address. */
    private static final class Contacts implements CustomerContacts {
        @Override
        public Optional<CustomerContact> of(CustomerNo number) {
            return Optional.of(Built.of(CustomerContact.class, "number", number));
        }

        @Override
        public Optional<CustomerContact> of(String storeCode, String name, Phone phone) {
            return Optional.empty();
        }
    }
}

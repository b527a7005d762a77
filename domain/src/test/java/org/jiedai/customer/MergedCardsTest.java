package org.jiedai.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiedai.shared.Actor;
import org.jiedai.shared.CustomerNo;
import org.jiedai.shared.Phone;
import org.jiedai.shared.Plate;
import org.jiedai.shared.Role;
import org.jiedai.shared.Stamp;
import org.jiedai.shared.TaxNumber;
import org.jiedai.shared.VehicleNo;
import org.jiedai.shared.Vin;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What one card gives to another, and what goes back (issue 15). */
@Tag("R2")
class MergedCardsTest {
    private static final Vin VIN = new Vin("LSVAL41Z882104202");
    private static final Plate PLATE = new Plate("沪A7C502");
    private static final Phone LIS = new Phone("13812345678");
    private static final Phone OFFICE = new Phone("13911112222");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final TaxNumber TAX = new TaxNumber("91310115MA1K7D2C12");

    private final Customer stays = customer("CU-1", "李建国", LIS);
    private final Customer goes = customer("CU-2", "李建国", OFFICE);

    @Test
    void what_one_card_lacks_comes_from_the_other_and_goes_back_with_it() {
        goes.described(firm(), "li jianguo", "ljg", at(1));
        goes.reachedAlsoAt(LIS, "本人", at(1));
        goes.reachedAlsoAt(new Phone("13700001111"), "太太", at(1));
        goes.livesAt("上海市浦东新区张江路 1 号", at(1));
        stays.livesAt("上海市浦东新区张江路 1 号", at(1));
        Map<String, String> before = stays.told();
        Merge merge = new Merge(stays, goes, at(2));
        assertThat(stays.phones()).extracting(CustomerPhone::phone).containsExactly(OFFICE, new Phone("13700001111"));
        assertThat(stays.addresses()).hasSize(1);
        assertThat(stays.taxNumber()).isEqualTo(TAX.value());
        assertThat(stays.company()).isTrue();
        assertThat(stays.way()).isEqualTo(ContactWay.SMS);
        assertThat(stays.reachUntil()).isEqualTo(LocalTime.NOON);
        assertThat(merge.taken()).containsExactlyInAnyOrder(CardTrait.FIRM, CardTrait.WAY, CardTrait.HOURS);
        assertThat(goes.mergedInto()).isEqualTo(stays.number());
        merge.undo(stays, goes, Map.of(), at(3));
        assertThat(stays.told()).isEqualTo(before);
        assertThat(goes.mergedInto()).isNull();
    }

    @Test
    void nothing_is_left_out_for_want_of_room() {
        for (int i = 0; i < Customer.MOST_ON_FILE; i++) {
            stays.reachedAlsoAt(new Phone("1370000000" + i), "", at(1));
        }
        new Merge(stays, goes, at(2));
        assertThat(stays.reachedAt(OFFICE)).isTrue();
        assertThatThrownBy(() -> stays.reachedAlsoAt(new Phone("13600000000"), "", at(3)))
                .hasMessageContaining("FILE_FULL");
    }

    @Test
    void a_card_that_was_written_since_does_not_give_back() {
        Merge merge = new Merge(stays, goes, at(2));
        stays.livesAt("上海市浦东新区张江路 1 号", at(3));
        assertThatThrownBy(() -> merge.undo(stays, goes, Map.of(), at(4))).hasMessageContaining("NEW_SINCE_MERGE");
        assertThat(goes.mergedInto()).isEqualTo(stays.number());
    }

    @Test
    void cards_of_two_stores_are_not_one() {
        Customer elsewhere =
                new Customer(new CustomerNo("CU-3"), "SH02", "李建国", "li jianguo", "ljg", new Phone("13700001111"));
        assertThatThrownBy(() -> new Merge(stays, elsewhere, at(1))).hasMessageContaining("NOT_YOUR_STORE");
        assertThatThrownBy(() -> new Merge(stays, stays, at(1))).hasMessageContaining("MERGED_WITH_ITSELF");
        assertThat(elsewhere.mergedInto()).isNull();
    }

    @Test
    void a_car_takes_plate_vin_mileage_and_days_and_gives_them_back() {
        Vehicle one = car("VH-1", null, VIN);
        Vehicle other = car("VH-2", PLATE, null);
        one.seen(VIN, "E1", null, 20_000, null, TODAY, at(1));
        other.described(new VehicleDetails(PLATE, "E2", TODAY.minusYears(3), TODAY, null), TODAY, at(1));
        other.correctMileage(35_000, "建档时抄错", at(1));
        VehicleDetails before = one.details();
        other.losesPlate(at(2));
        Merge merge = new Merge(one, other, PLATE, at(2));
        assertThat(one.plate()).isEqualTo(PLATE);
        assertThat(one.mileage()).isEqualTo(35_000);
        assertThat(one.engineNo()).as("its own").isEqualTo("E1");
        assertThat(one.insuredUntil()).isEqualTo(TODAY);
        assertThat(other.vin()).isNull();
        assertThat(other.mergedInto()).isEqualTo(one.number());
        one.losesPlate(at(3));
        merge.undo(one, other, at(3));
        assertThat(one.details()).isEqualTo(before);
        assertThat(one.mileage()).isEqualTo(20_000);
        assertThat(List.of(other.plate(), other.mileage())).containsExactly(PLATE, 35_000);
        assertThat(other.mergedInto()).isNull();
    }

    @Test
    void what_was_written_over_since_stays() {
        Vehicle one = car("VH-1", null, VIN);
        Vehicle other = car("VH-2", PLATE, null);
        other.described(new VehicleDetails(PLATE, "E2", null, TODAY, null), TODAY, at(1));
        other.losesPlate(at(2));
        Merge merge = new Merge(one, other, PLATE, at(2));
        one.described(new VehicleDetails(PLATE, "E2", null, TODAY.plusYears(1), null), TODAY, at(3));
        one.losesPlate(at(4));
        merge.undo(one, other, at(4));
        assertThat(one.insuredUntil()).isEqualTo(TODAY.plusYears(1));
        assertThat(one.engineNo()).isNull();
        assertThat(other.insuredUntil()).isEqualTo(TODAY);
    }

    private static CustomerDetails firm() {
        return new CustomerDetails("李建国", null, true, TAX, ContactWay.SMS, LocalTime.of(9, 0), LocalTime.NOON);
    }

    private static Customer customer(String number, String name, Phone phone) {
        return new Customer(new CustomerNo(number), "SH01", name, "li jianguo", "ljg", phone);
    }

    private static Vehicle car(String number, Plate plate, Vin vin) {
        return new Vehicle(new VehicleNo(number), "SH01", new CustomerNo("CU-1"), plate, vin, "途观L", Energy.PETROL);
    }

    private static Stamp at(int minutes) {
        return new Actor("lujp", "SH01", Set.of(Role.SERVICE_MANAGER))
                .at(Instant.parse("2026-11-23T01:00:00Z").plusSeconds(60L * minutes));
    }
}

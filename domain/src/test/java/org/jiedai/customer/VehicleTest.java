package org.jiedai.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jiedai.shared.Actor;
import org.jiedai.shared.Built;
import org.jiedai.shared.CustomerNo;
import org.jiedai.shared.FrontDesk;
import org.jiedai.shared.Plate;
import org.jiedai.shared.Stamp;
import org.jiedai.shared.VehicleNo;
import org.jiedai.shared.Vin;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R3")
class VehicleTest {
    private static final Vin VIN = new Vin("LSVAL41Z882104202");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");
    private static final Stamp BY = by("wangxy", 0);

    private final Vehicle car = FrontDesk.car();

    @Test
    void a_car_has_a_plate_or_a_vin() {
        assertThatThrownBy(() -> new Vehicle(
                        new VehicleNo("VH-1"), "SH01", new CustomerNo("CU-1"), null, null, "途观L", Energy.PETROL))
                .hasMessageContaining("PLATE_OR_VIN_NEEDED");
    }

    @Test
    void a_new_car_without_a_plate_is_known_by_its_vin() {
        Vehicle fresh =
                new Vehicle(new VehicleNo("VH-1"), "SH01", new CustomerNo("CU-1"), null, VIN, "途观L", Energy.PETROL);
        assertThat(fresh.vin()).isEqualTo(VIN);
    }

    @Test
    void a_digit_too_many_in_the_mileage_is_asked_back() {
        see(88_000, null);
        assertThatThrownBy(() -> see(880_500, " ")).hasMessageContaining("MILEAGE_JUMPS");
        assertThat(car.mileage()).isEqualTo(88_000);
        see(880_500, "出租车，已核对仪表");
        assertThat(car.mileage()).isEqualTo(880_500);
    }

    @Test
    void a_first_mileage_is_asked_back_only_if_it_is_unlikely() {
        Vehicle fresh =
                new Vehicle(new VehicleNo("VH-2"), "SH01", new CustomerNo("CU-1"), null, VIN, "途观L", Energy.PETROL);
        assertThatThrownBy(() -> fresh.seen(VIN, "E1", null, 880_500, null, TODAY, BY))
                .hasMessageContaining("MILEAGE_JUMPS");
        fresh.seen(VIN, "E1", null, 88_050, null, TODAY, BY);
        assertThat(fresh.mileage()).isEqualTo(88_050);
    }

    @Test
    void the_mileage_does_not_fall_without_a_reason() {
        see(35_600, null);
        assertThatThrownBy(() -> see(35_599, " ")).hasMessageContaining("MILEAGE_BELOW_LAST");
        assertThat(car.mileage()).isEqualTo(35_600);
        see(12, "更换仪表");
        assertThat(car.mileage()).isEqualTo(12);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 2_000_000})
    void an_absurd_mileage_is_refused(int kilometres) {
        assertThatThrownBy(() -> see(kilometres, "理由")).hasMessageContaining("MILEAGE_ABSURD");
    }

    @Test
    void a_car_is_registered_neither_in_the_future_nor_before_there_were_any() {
        assertThatThrownBy(() -> car.seen(VIN, "E1", TODAY.plusDays(1), 35_600, null, TODAY, BY))
                .hasMessageContaining("REGISTERED_IN_FUTURE");
        assertThatThrownBy(() -> car.seen(VIN, "E1", LocalDate.of(1, 1, 1), 35_600, null, TODAY, BY))
                .hasMessageContaining("ABSURD_VALUE");
        assertThat(car.engineNo()).isNull();
        car.seen(VIN, "E1", TODAY, 35_600, null, TODAY, BY);
        assertThat(car.firstRegistered()).isEqualTo(TODAY);
    }

    @Test
    @Tag("R2")
    void the_plates_of_a_car_are_known_with_their_days_and_who_wrote_them() {
        Vehicle fresh = new Vehicle(
                        new VehicleNo("VH-3"), "SH01", new CustomerNo("CU-1"), null, VIN, "途观L", Energy.PETROL)
                .entered(by("gujy", 0));
        assertThat(fresh.plates()).isEmpty();
        fresh.corrected(new Plate("沪A7C502"), null, "途观L", by("wangxy", 1));
        fresh.corrected(new Plate("沪A7C502"), null, "途观L", by("wangxy", 2));
        fresh.losesPlate(by("sunl", 3));
        fresh.recorded(new Plate("沪B88D03"), VIN, "途观L", Energy.PETROL, by("admin", 4));
        assertThat(fresh.plates())
                .containsExactly(
                        new Period("沪B88D03", at(4), null, "admin"),
                        new Period(null, at(3), at(4), "sunl"),
                        new Period("沪A7C502", at(1), at(3), "wangxy"));
    }

    @Test
    @Tag("R2")
    void what_a_car_was_before_anybody_wrote_it_down_has_no_beginning() {
        assertThat(car.owners()).containsExactly(new Period("CU-SH01-0001", null, null, null));
        car.soldTo(new CustomerNo("CU-2"), by("wangxy", 1));
        car.soldTo(new CustomerNo("CU-2"), by("wangxy", 2));
        assertThat(car.owners())
                .containsExactly(
                        new Period("CU-2", at(1), null, "wangxy"), new Period("CU-SH01-0001", null, at(1), null));
        assertThat(car.plates()).hasSize(1);
    }

    @Test
    void a_mileage_that_was_corrected_says_who_when_from_to_and_why() {
        see(35_600, null);
        assertThat(car.changesOf(VehicleTrait.MILEAGE)).isEmpty();
        car.correctMileage(35_060, "看错一位", by("sunl", 5));
        assertThat(car.changesOf(VehicleTrait.MILEAGE)).singleElement().satisfies(change -> {
            assertThat(change.was()).isEqualTo("35600");
            assertThat(change.became()).isEqualTo("35060");
            assertThat(change.reason()).isEqualTo("看错一位");
            assertThat(change.writtenBy()).isEqualTo("sunl");
            assertThat(change.at()).isEqualTo(at(5));
        });
    }

    @Test
    @Tag("R2")
    void what_a_desk_writes_on_a_file_is_checked_and_told_with_its_plate() {
        LocalDate soon = TODAY.plusDays(30);
        car.described(new VehicleDetails(car.plate(), " EA888 ", TODAY, soon, null), TODAY, BY);
        assertThat(car.told())
                .containsEntry("field.engineNo", "EA888")
                .containsEntry("field.insuredUntil", soon.toString())
                .containsEntry("field.inspectedUntil", "");
        refuses("REGISTERED_IN_FUTURE", new VehicleDetails(car.plate(), null, TODAY.plusDays(1), null, null));
        refuses("ABSURD_VALUE", new VehicleDetails(car.plate(), null, null, TODAY.plusYears(11), null));
        refuses("ABSURD_VALUE", new VehicleDetails(car.plate(), null, null, null, LocalDate.of(26, 1, 1)));
        refuses("ABSURD_VALUE", new VehicleDetails(car.plate(), "E".repeat(21), null, null, null));
        assertThat(car.engineNo()).isEqualTo("EA888");
    }

    @Test
    @Tag("R2")
    void a_last_day_is_near_for_thirty_days_and_then_over() {
        assertThat(Deadline.of(null, TODAY)).isEqualTo(Deadline.UNKNOWN);
        assertThat(Deadline.of(TODAY.plusDays(31), TODAY)).isEqualTo(Deadline.LATER);
        assertThat(Deadline.of(TODAY.plusDays(30), TODAY)).isEqualTo(Deadline.SOON);
        assertThat(Deadline.of(TODAY, TODAY)).isEqualTo(Deadline.SOON);
        assertThat(Deadline.of(TODAY.minusDays(1), TODAY)).isEqualTo(Deadline.OVER);
    }

    private void refuses(String rule, VehicleDetails said) {
        assertThatThrownBy(() -> car.described(said, TODAY, BY)).hasMessageContaining(rule);
    }

    private static Instant at(int minutes) {
        return NINE.plusSeconds(60L * minutes);
    }

    private static Stamp by(String login, int minutes) {
        return new Stamp(new Actor(login, "SH01", Set.of()), at(minutes));
    }

    private void see(int kilometres, String reason) {
        car.seen(VIN, "E1", null, kilometres, reason, TODAY, BY);
    }

    @Test
    @Tag("A5")
    void an_e_mail_address_looks_like_one_or_there_is_none() {
        CustomerContact contact = Built.of(CustomerContact.class);
        contact.write(" li.jianguo@example.com ", "en");
        assertThat(contact.email()).isEqualTo("li.jianguo@example.com");
        assertThat(contact.language()).isEqualTo("en");
        assertThatThrownBy(() -> contact.write("li.jianguo@", "en")).hasMessageContaining("EMAIL_MALFORMED");
        assertThatThrownBy(() -> contact.write("", "fr")).hasMessageContaining("ABSURD_VALUE");
        contact.write("", "zh_CN");
        assertThat(contact.email()).isNull();
    }
}

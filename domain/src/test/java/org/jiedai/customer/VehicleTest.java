package org.jiedai.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jiedai.shared.Built;
import org.jiedai.shared.CustomerNo;
import org.jiedai.shared.FrontDesk;
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
        assertThatThrownBy(() -> fresh.seen(VIN, "E1", null, 880_500, null, TODAY))
                .hasMessageContaining("MILEAGE_JUMPS");
        fresh.seen(VIN, "E1", null, 88_050, null, TODAY);
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
        assertThatThrownBy(() -> car.seen(VIN, "E1", TODAY.plusDays(1), 35_600, null, TODAY))
                .hasMessageContaining("REGISTERED_IN_FUTURE");
        assertThatThrownBy(() -> car.seen(VIN, "E1", LocalDate.of(1, 1, 1), 35_600, null, TODAY))
                .hasMessageContaining("ABSURD_VALUE");
        assertThat(car.engineNo()).isNull();
        car.seen(VIN, "E1", TODAY, 35_600, null, TODAY);
        assertThat(car.firstRegistered()).isEqualTo(TODAY);
    }

    private void see(int kilometres, String reason) {
        car.seen(VIN, "E1", null, kilometres, reason, TODAY);
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

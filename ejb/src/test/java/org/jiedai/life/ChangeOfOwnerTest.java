package org.jiedai.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jiedai.appointment.Appointments;
import org.jiedai.customer.CarEntry;
import org.jiedai.customer.CustomerBoard;
import org.jiedai.customer.CustomerRule;
import org.jiedai.customer.CustomerService;
import org.jiedai.customer.Customers;
import org.jiedai.customer.Deadline;
import org.jiedai.customer.Energy;
import org.jiedai.customer.Period;
import org.jiedai.customer.Standing;
import org.jiedai.customer.VehicleDetails;
import org.jiedai.customer.VehicleService;
import org.jiedai.customer.WhoIsIt;
import org.jiedai.repairorder.RepairOrderBoard;
import org.jiedai.repairorder.RepairOrderService;
import org.jiedai.repairorder.RepairOrders;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.Phone;
import org.jiedai.shared.Plate;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Role;
import org.jiedai.shared.RuleBroken;
import org.jiedai.shared.VehicleNo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A car's file is written at the desks, and a car that is sold leaves its past on its file and takes nobody with it.
 */
@Tag("R2")
class ChangeOfOwnerTest {
    private static final Instant MONDAY_NINE = Instant.parse("2026-11-23T01:00:00Z");
    private static final Instant TUESDAY_TEN = Instant.parse("2026-11-24T02:00:00Z");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Phone WANGS = new Phone("13911112222");

    private final InMemoryDealership shop = new InMemoryDealership(MONDAY_NINE);
    private final Visits visits = new Visits(shop);

    @Test
    void a_car_in_the_house_changes_hands_when_it_has_left() {
        RepairOrderNo order = visits.arrived();
        VehicleNo car = carOf(order);
        assertThatThrownBy(() -> sells().changeOwner(car, 0, "王芳", WANGS))
                .isInstanceOfSatisfying(RuleBroken.class, refusal -> {
                    assertThat(refusal.rule()).isEqualTo(CustomerRule.SOLD_IN_THE_HOUSE);
                    assertThat(refusal.values()).containsExactly(order);
                });
        assertThatThrownBy(() -> sells().correctMileage(car, 0, 35_000, "看错"))
                .hasMessageContaining("MILEAGE_OF_A_VISIT");
        VehicleDetails withoutPlate = new VehicleDetails(null, null, null, null, null);
        assertThatThrownBy(() -> sells().describe(car, 0, withoutPlate)).hasMessageContaining("PLATE_OF_A_VISIT");
        assertThat(shop.the(Customers.class).vehicle(car).owners()).hasSize(1);
    }

    @Test
    void of_a_visit_that_is_over_the_former_owner_is_not_told_and_not_called() {
        RepairOrderNo order = visits.arrived();
        VehicleNo car = carOf(order);
        shop.as("wangxy", Role.SERVICE_ADVISOR).the(RepairOrderService.class).cancel(order, 0, "客户改天再来");
        RepairOrderBoard board = shop.the(RepairOrderBoard.class);
        assertThat(board.sheet(order).visitor().customerName()).isEqualTo("李建国");
        sells().changeOwner(car, 0, "王芳", WANGS);
        shop.as("wangxy", Role.SERVICE_ADVISOR);
        assertThat(board.sheet(order).visitor().customerName()).isNull();
        assertThat(board.sheet(order).visitor().phone()).isNull();
        assertThat(board.sheet(order).visitor().plate()).isEqualTo("沪A7C502");
        assertThatThrownBy(() -> shop.the(RepairOrderService.class).revealPhone(order))
                .hasMessageContaining("OF_FORMER_OWNER");
        assertThat(shop.the(CustomerBoard.class).card(car).customerName()).isEqualTo("王芳");
    }

    @Test
    void a_slot_that_is_promised_to_the_present_owner_is_cancelled_first_by_whatever_way_the_car_is_sold() {
        AppointmentNo booked = new Bookings(shop).booked("沪A7C502", TUESDAY_TEN);
        VehicleNo car = shop.the(Appointments.class).get(booked).visitor().vehicleNo();
        refusesBooked(booked, () -> sells().changeOwner(car, 0, "王芳", WANGS));
        refusesBooked(booked, () -> saidAtADesk(car, null));
        saidAtADesk(car, booked);
        assertThat(shop.the(CustomerBoard.class).card(car).customerName())
                .as("who comes by it takes it along")
                .isEqualTo("王芳");
    }

    @Test
    void who_is_known_by_name_and_number_is_not_entered_again_and_the_owner_is_no_new_one() {
        VehicleNo car = entered("沪A7C502", "李建国", "13812345678");
        VehicleNo other = entered("沪B88D03", "王芳", WANGS.value());
        sells().changeOwner(car, 0, "王芳", WANGS);
        Customers cards = shop.the(Customers.class);
        assertThat(cards.vehicle(car).customerNo())
                .isEqualTo(cards.vehicle(other).customerNo());
        assertThat(cards.vehicle(car).owners()).extracting(Period::isNow).containsExactly(true, false);
        assertThatThrownBy(() -> sells().changeOwner(car, 0, "王芳", WANGS)).hasMessageContaining("OWNER_ALREADY");
        assertThatThrownBy(() -> sells().changeOwner(car, 0, " ", WANGS)).hasMessageContaining("FIELD_NEEDED");
        assertThatThrownBy(() -> sells().changeOwner(car, 0, "王芳", null)).hasMessageContaining("FIELD_NEEDED");
    }

    @Test
    void a_file_that_somebody_else_has_written_since_is_not_written_over() {
        VehicleNo car = entered("沪A7C502", "李建国", "13812345678");
        Plate plate = new Plate("沪A7C502");
        VehicleDetails said = new VehicleDetails(plate, "EA888", null, MONDAY.plusDays(30), MONDAY.minusDays(1));
        assertThatThrownBy(() -> sells().describe(car, 1, said)).hasMessageContaining("EDITED_BY_SOMEBODY");
        assertThatThrownBy(() -> sells().changeOwner(car, 1, "王芳", WANGS)).hasMessageContaining("EDITED_BY_SOMEBODY");
        sells().describe(car, 0, said);
        assertThat(shop.the(CustomerBoard.class).life(car)).satisfies(life -> {
            assertThat(life.insurance()).isEqualTo(Deadline.SOON);
            assertThat(life.inspection()).isEqualTo(Deadline.OVER);
            assertThat(life.plates()).extracting(Period::writtenBy).containsExactly("gujy");
        });
    }

    @Test
    void a_plate_of_another_car_does_not_move_by_a_file_and_a_mileage_is_corrected_with_a_reason() {
        VehicleNo car = entered("沪A7C502", "李建国", "13812345678");
        entered("沪B88D03", "王芳", WANGS.value());
        VehicleDetails said = new VehicleDetails(new Plate("沪B88D03"), null, null, null, null);
        assertThatThrownBy(() -> sells().describe(car, 0, said)).hasMessageContaining("PLATE_TAKEN");
        assertThatThrownBy(() -> sells().correctMileage(car, 0, 35_000, " ")).hasMessageContaining("REASON_NEEDED");
        sells().correctMileage(car, 0, 35_000, "建档时抄错");
        assertThat(shop.the(CustomerBoard.class).life(car).mileages())
                .singleElement()
                .satisfies(change -> {
                    assertThat(List.of(change.was(), change.became(), change.reason()))
                            .containsExactly("0", "35000", "建档时抄错");
                    assertThat(change.writtenBy()).isEqualTo("sunl");
                });
        shop.elsewhere("gujy", Role.INFORMATION_CLERK);
        assertThatThrownBy(() -> shop.the(VehicleService.class).describe(car, 0, said))
                .hasMessageContaining("NOT_YOUR_STORE");
    }

    private static void refusesBooked(AppointmentNo booked, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleBroken.class, refusal -> {
            assertThat(refusal.rule()).isEqualTo(CustomerRule.SOLD_WHILE_BOOKED);
            assertThat(refusal.values()).containsExactly(booked.value());
        });
    }

    private void saidAtADesk(VehicleNo car, AppointmentNo comesBy) {
        shop.as("gujy", Role.INFORMATION_CLERK);
        var owner = shop.the(Customers.class)
                .get(shop.the(Customers.class).vehicle(car).customerNo());
        WhoIsIt who = new WhoIsIt(owner.number().value(), owner.version(), Standing.NEW_OWNER);
        shop.the(CustomerService.class).resolve(CarEntry.of(car, "王芳", WANGS, who), comesBy);
    }

    private VehicleNo entered(String plate, String name, String phone) {
        return shop.as("gujy", Role.INFORMATION_CLERK)
                .the(CustomerService.class)
                .resolve(new CarEntry(null, name, new Phone(phone), new Plate(plate), null, "途观L", Energy.PETROL))
                .car();
    }

    private VehicleService sells() {
        return shop.as("sunl", Role.SERVICE_ADVISOR).the(VehicleService.class);
    }

    private VehicleNo carOf(RepairOrderNo order) {
        return shop.the(RepairOrders.class).get(order).visitor().vehicleNo();
    }
}

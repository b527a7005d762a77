package org.jiedai.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jiedai.appointment.Appointments;
import org.jiedai.appointment.BookingService;
import org.jiedai.appointment.SlotWish;
import org.jiedai.cashier.Ledger;
import org.jiedai.cashier.Settlements;
import org.jiedai.catalogue.JobLine;
import org.jiedai.catalogue.MenuDetails;
import org.jiedai.catalogue.MenuOffer;
import org.jiedai.catalogue.NeededPart;
import org.jiedai.catalogue.Payer;
import org.jiedai.catalogue.PriceTerm;
import org.jiedai.catalogue.ServiceMenu;
import org.jiedai.catalogue.WorkWish;
import org.jiedai.customer.Customers;
import org.jiedai.customer.DescribedCar;
import org.jiedai.customer.Energy;
import org.jiedai.estimate.DiscountWish;
import org.jiedai.estimate.EstimateBoard;
import org.jiedai.estimate.EstimateService;
import org.jiedai.estimate.Estimates;
import org.jiedai.estimate.QuoteBoard;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.Money;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Role;
import org.jiedai.shared.VehicleNo;
import org.jiedai.workshop.WantedPart;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Menus from the telephone and the counter to the bill: one price, and who may not have it (decision 52). */
@Tag("A3")
@Tag("R7")
class MenusTest {
    private static final Instant TUESDAY_TEN = Instant.parse("2026-11-24T02:00:00Z");
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    private static final String MENU = "MENU-1";

    private final InMemoryDealership shop = new InMemoryDealership(Instant.parse("2026-11-23T01:00:00Z"));
    private final Visits visits = new Visits(shop);
    private final Bookings bookings = new Bookings(shop);

    // By the list: an hour of service at 260 with four litres at 68, half an hour of tyres at 130: 662.
    private ServiceMenu menu(String code, String price, LocalDate until, boolean active, Energy energy) {
        return new ServiceMenu(code, details(price, until, active, energy));
    }

    private static MenuDetails details(String price, LocalDate until, boolean active, Energy energy) {
        return new MenuDetails(
                "小保养套餐",
                "Minor service",
                List.of("MT-0020", "TY-0010"),
                List.of(),
                energy,
                List.of(),
                new PriceTerm(FIRST, until, Money.of(price), active));
    }

    private ServiceMenu offered() {
        ServiceMenu menu = menu(MENU, "499.99", null, true, Energy.PETROL);
        shop.the(MenuTable.class).add(menu);
        return menu;
    }

    private EstimateService advisor() {
        return visits.advisor().the(EstimateService.class);
    }

    private Money due(RepairOrderNo order) {
        return shop.the(Estimates.class).get(order.value()).due();
    }

    @Test
    void the_counter_adds_a_menu_and_its_lines_add_up_to_its_price() {
        offered();
        RepairOrderNo order = visits.received();
        assertThat(visits.advisor().the(EstimateBoard.class).menus(order.value()))
                .extracting(MenuOffer::code, MenuOffer::price, MenuOffer::listPrice)
                .containsExactly(tuple(MENU, new BigDecimal("499.99"), new BigDecimal("662.00")));
        advisor().addMenu(order, 0, MENU);
        assertThat(due(order)).isEqualTo(Money.of("499.99"));
        List<JobLine> lines = shop.the(Estimates.class).get(order.value()).job().lines();
        assertThat(lines)
                .extracting(
                        JobLine::operationCode,
                        JobLine::menuCode,
                        line -> line.discount().reason())
                .containsExactly(tuple("MT-0020", MENU, "小保养套餐"), tuple("TY-0010", MENU, "小保养套餐"));
        assertThat(lines.get(1).discount().listLabour()).isEqualTo(new BigDecimal("130.00"));
    }

    @Test
    void further_parts_of_a_menu_stand_on_its_first_line() {
        MenuDetails plain = details("499.99", null, true, null);
        shop.the(MenuTable.class)
                .add(new ServiceMenu(
                        MENU,
                        new MenuDetails(
                                plain.name(),
                                plain.nameEn(),
                                plain.operationCodes(),
                                List.of(new NeededPart(MasterData.OIL, 1), new NeededPart(MasterData.PADS, 1)),
                                null,
                                List.of(),
                                plain.term())));
        RepairOrderNo order = visits.received();
        advisor().addMenu(order, 0, MENU);
        assertThat(shop.the(Estimates.class).get(order.value()).job().parts())
                .extracting(part -> part.lineNo() + " " + part.partCode() + "*" + part.quantity())
                .containsExactly("1 " + MasterData.OIL + "*5", "1 " + MasterData.PADS + "*1");
        assertThat(due(order)).isEqualTo(Money.of("499.99"));
    }

    @Test
    void who_may_not_have_it_is_not_offered_it_and_refused() {
        MenuTable menus = shop.the(MenuTable.class);
        menus.add(menu("ELECTRIC", "1", null, true, Energy.ELECTRIC));
        menus.add(menu("OFF", "1", null, false, null));
        menus.add(menu("OVER", "1", LocalDate.of(2026, 11, 22), true, null));
        menus.add(menu("DEAR", "662", null, true, null));
        RepairOrderNo order = visits.received();
        assertThat(visits.advisor().the(EstimateBoard.class).menus(order.value()))
                .isEmpty();
        assertThatThrownBy(() -> advisor().addMenu(order, 0, "ELECTRIC")).hasMessageContaining("MENU_FOR_OTHER_CARS");
        assertThatThrownBy(() -> advisor().addMenu(order, 0, "OFF")).hasMessageContaining("MENU_NOT_OFFERED");
        assertThatThrownBy(() -> advisor().addMenu(order, 0, "OVER")).hasMessageContaining("MENU_NOT_NOW");
        assertThatThrownBy(() -> advisor().addMenu(order, 0, "DEAR")).hasMessageContaining("MENU_NOT_CHEAPER");
        assertThatThrownBy(() -> advisor().addMenu(order, 0, "NONE")).hasMessageContaining("NOT_FOUND");
        assertThat(due(order)).isEqualTo(Money.ZERO);
    }

    @Test
    void what_is_estimated_already_is_not_estimated_twice_and_a_menu_goes_as_it_came() {
        offered();
        RepairOrderNo order = visits.received(Visits.TYRES);
        assertThatThrownBy(() -> advisor().addMenu(order, 0, MENU)).hasMessage("ESTIMATED_ALREADY[轮胎换位, 1]");
        advisor().remove(order, 0, 1);
        advisor().addMenu(order, 0, MENU);
        assertThatThrownBy(() -> advisor().addMenu(order, 0, MENU)).hasMessageContaining("ESTIMATED_ALREADY");
        advisor().add(order, 0, "BR-0010", Payer.CUSTOMER);
        advisor().remove(order, 0, 2);
        assertThat(shop.the(Estimates.class).get(order.value()).job().lines())
                .extracting(JobLine::operationCode)
                .containsExactly("BR-0010");
    }

    @Test
    void nothing_is_taken_off_a_menu_by_hand() {
        offered();
        RepairOrderNo order = visits.received("BR-0010");
        Money brakes = due(order);
        advisor().addMenu(order, 0, MENU);
        DiscountWish onMenu = new DiscountWish(2, BigDecimal.ONE, "老客户", null, null);
        assertThatThrownBy(() -> advisor().discount(order, 0, onMenu)).hasMessage("DISCOUNT_NOT_ON_MENU[2, 小保养套餐]");
        advisor().discount(order, 0, new DiscountWish(null, BigDecimal.valueOf(5), "老客户", null, null));
        assertThat(due(order)).isEqualTo(Money.of("499.99").plus(brakes.times(new BigDecimal("0.95"))));
    }

    @Test
    void what_was_estimated_keeps_its_price_whatever_becomes_of_the_menu() {
        ServiceMenu menu = offered();
        RepairOrderNo order = visits.received();
        advisor().addMenu(order, 0, MENU);
        menu.edit(details("300", null, false, null));
        assertThat(due(order)).isEqualTo(Money.of("499.99"));
        assertThat(shop.the(Estimates.class).get(order.value()).job().discount())
                .isEqualTo(Money.of("162.01"));
    }

    @Test
    @Tag("R20")
    void the_bill_is_the_menus_price_with_its_name_beside_what_it_costs_less() {
        offered();
        RepairOrderNo order = visits.received();
        advisor().addMenu(order, 0, MENU);
        visits.released(order);
        visits.issued(visits.asked(order, new WantedPart(1, MasterData.OIL, 4)), 4);
        visits.reviewing(order, 1, 2);
        visits.atCashier(order);
        Ledger bill =
                shop.as("qianl", Role.CASHIER).the(Settlements.class).get(order).ledger();
        assertThat(bill.due(Payer.CUSTOMER)).isEqualTo(Money.of("499.99"));
        assertThat(bill.discount()).isEqualTo(Money.of("162.01"));
        assertThat(bill.lines().get(0).discount().reason()).isEqualTo("小保养套餐");
    }

    @Test
    @Tag("A6")
    void a_booked_menu_is_what_the_customer_pays_even_if_it_is_over_when_they_come() {
        ServiceMenu menu = offered();
        VehicleNo car = bookings.car("沪A7C502");
        QuoteBoard quotes = shop.the(QuoteBoard.class);
        assertThat(quotes.menus(DescribedCar.of(car)))
                .extracting(MenuOffer::code)
                .containsExactly(MENU);
        WorkWish wish = new WorkWish(List.of("MT-0020", "BR-0010"), List.of(MENU));
        assertThat(quotes.of(DescribedCar.of(car), wish, List.of()).lines())
                .extracting(line -> line.lineNo() + " " + line.operationCode())
                .as("what is in the menu is done once")
                .containsExactly("1 BR-0010", "2 MT-0020", "3 TY-0010");
        AppointmentNo number = booked(car, wish);
        menu.edit(details("499.99", LocalDate.of(2026, 11, 22), true, Energy.PETROL));
        shop.as("gujy", Role.INFORMATION_CLERK);
        BookingService booking = shop.the(BookingService.class);
        booking.move(number, 0, TUESDAY_TEN.plusSeconds(3_600), SlotWish.ANY, "晚点", false);
        booking.change(number, 0, new WorkWish(List.of(), List.of(MENU)), TUESDAY_TEN, "不做刹车", false, null);
        assertThat(shop.the(Estimates.class).get(number.value()).due()).isEqualTo(Money.of("499.99"));
        booking.change(number, 0, WorkWish.of(List.of("BR-0010")), TUESDAY_TEN, "只做刹车", false, null);
        assertThatThrownBy(() -> booking.change(number, 0, wish, TUESDAY_TEN, "又要套餐", false, null))
                .as("it was given up")
                .hasMessageContaining("MENU_NOT_NOW");
    }

    private AppointmentNo booked(VehicleNo car, WorkWish wish) {
        BookingService booking = shop.the(BookingService.class);
        AppointmentNo number =
                booking.register(shop.the(Customers.class).vehicle(car).customerNo(), car, "保养", wish, null);
        booking.chooseSlot(number, 0, TUESDAY_TEN);
        booking.readBack(number, 0, "周二十点");
        booking.book(number, 0, false, null);
        shop.carry();
        return number;
    }

    @Test
    @Tag("A9")
    void the_same_once_more_comes_by_the_list_when_the_menu_is_over() {
        ServiceMenu menu = offered();
        AppointmentNo number = booked(bookings.car("沪A7C502"), new WorkWish(List.of(), List.of(MENU)));
        shop.as("gujy", Role.INFORMATION_CLERK);
        BookingService booking = shop.the(BookingService.class);
        booking.cancel(number, 0, "车在外地");
        AppointmentNo again = booking.registerAgain(number);
        assertThat(shop.the(Appointments.class).get(again).work().menuCodes()).containsExactly(MENU);
        menu.edit(details("499.99", null, false, Energy.PETROL));
        AppointmentNo third = booking.registerAgain(number);
        assertThat(shop.the(Appointments.class).get(third).work().menuCodes()).isEmpty();
        assertThat(shop.the(Appointments.class).get(third).operationCodes()).containsExactly("MT-0020", "TY-0010");
    }

    @Test
    void a_forged_wish_for_a_car_that_may_not_have_the_menu_is_refused() {
        shop.the(MenuTable.class).add(menu("ELECTRIC", "1", null, true, Energy.ELECTRIC));
        VehicleNo car = bookings.car("沪A7C502");
        assertThat(shop.the(QuoteBoard.class).menus(DescribedCar.of(car))).isEmpty();
        assertThatThrownBy(() -> shop.the(BookingService.class)
                        .register(
                                shop.the(Customers.class).vehicle(car).customerNo(),
                                car,
                                "保养",
                                new WorkWish(List.of(), List.of("ELECTRIC")),
                                null))
                .hasMessageContaining("MENU_FOR_OTHER_CARS");
    }
}

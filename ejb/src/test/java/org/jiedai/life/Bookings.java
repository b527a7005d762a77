package org.jiedai.life;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jiedai.appointment.BookingService;
import org.jiedai.appointment.HeldStep;
import org.jiedai.appointment.SlotHolds;
import org.jiedai.catalogue.WorkWish;
import org.jiedai.customer.CarEntry;
import org.jiedai.customer.CustomerService;
import org.jiedai.customer.Customers;
import org.jiedai.customer.Energy;
import org.jiedai.parts.Stock;
import org.jiedai.parts.StockItem;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.Phone;
import org.jiedai.shared.Plate;
import org.jiedai.shared.Role;
import org.jiedai.shared.VehicleNo;

/** Cars that the information clerk books for an hour's service. */
record Bookings(InMemoryDealership shop) {
    static final List<String> WORK = List.of("MT-0020");
    private static final AppointmentNo NOBODYS = new AppointmentNo("AP-SH01-20200101-0001");

    VehicleNo car(String plate) {
        return shop.as("gujy", Role.INFORMATION_CLERK)
                .the(CustomerService.class)
                .resolve(new CarEntry(
                        null, "李建国", new Phone("13812345678"), new Plate(plate), null, "途观L", Energy.PETROL))
                .car();
    }

    AppointmentNo registered(String plate) {
        VehicleNo car = car(plate);
        return booking()
                .register(shop.the(Customers.class).vehicle(car).customerNo(), car, "保养", WorkWish.of(WORK), null);
    }

    AppointmentNo readBack(String plate, Instant start) {
        AppointmentNo number = registered(plate);
        booking().chooseSlot(number, 0, start);
        booking().readBack(number, 0, "周二十点");
        return number;
    }

    AppointmentNo booked(String plate, Instant start) {
        AppointmentNo number = readBack(plate, start);
        booking().book(number, 0, false, null);
        return number;
    }

    /** All that can be promised has gone, but the customer comes nevertheless. */
    AppointmentNo withoutOil(String plate, Instant start) {
        shop.carry();
        StockItem oil = oil();
        oil.reserve(oil.available());
        AppointmentNo number = readBack(plate, start);
        booking().book(number, 0, true, null);
        shop.carry();
        return number;
    }

    StockItem oil() {
        return shop.the(Stock.class).locked(MasterData.STORE, MasterData.OIL);
    }

    /** What all bookings hold in the two weeks from a moment on. */
    List<HeldStep> held(Instant from) {
        return shop.the(SlotHolds.class).ofOthers(NOBODYS, MasterData.STORE, from, from.plus(Duration.ofDays(14)));
    }

    private BookingService booking() {
        return shop.the(BookingService.class);
    }
}

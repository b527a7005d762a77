package org.jiedai.life;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jiedai.appointment.Slot;
import org.jiedai.demo.Cast;
import org.jiedai.demo.Station;
import org.jiedai.followup.Survey;
import org.jiedai.shared.Phone;
import org.jiedai.shared.Plate;
import org.jiedai.shared.VehicleNo;
import org.jiedai.shared.Vin;

/** A customer's car, and who serves them in the store in memory. */
record CarInMemory(VehicleNo vehicle, Plate plate, Phone phone, LocalDate day) implements Cast {
    @Override
    public String store() {
        return MasterData.STORE;
    }

    @Override
    public String login(Station post) {
        return switch (post) {
            case CLERK -> "gujy";
            case ADVISOR -> "wangxy";
            case CONTROLLER -> "zhaogq";
            case TECHNICIAN -> "zhouq";
            case SUPERVISOR -> "hewb";
            case STOREKEEPER -> "guozm";
            case WASHER -> "xi";
            case CASHIER -> "qianl";
            case AGENT -> "linxy";
        };
    }

    @Override
    public String bay() {
        return "3";
    }

    @Override
    public String shelfPlace() {
        return "Y-01";
    }

    @Override
    public String keyTag() {
        return "K12";
    }

    @Override
    public Vin vin() {
        return new Vin("LSVAL41Z882104202");
    }

    @Override
    public int mileage() {
        return 35_600;
    }

    @Override
    public String customer() {
        return "李建国";
    }

    @Override
    public String who() {
        return customer();
    }

    @Override
    public String need() {
        return "保养";
    }

    @Override
    public String complaint() {
        return "保养，刹车有异响";
    }

    // The advisors' first hour is often full by then.
    @Override
    public Instant choice(List<Slot> offered) {
        return offered.get(2).start();
    }

    @Override
    public Duration takes() {
        return Duration.ofHours(2);
    }

    @Override
    public Survey survey() {
        return new Survey(3, 5, false, false, "等得太久");
    }

    @Override
    public String pin() {
        return "1234";
    }
}

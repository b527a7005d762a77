package org.jiedai.benchmark.station;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jiedai.appointment.Slot;
import org.jiedai.demo.Cast;
import org.jiedai.demo.Course;
import org.jiedai.demo.Station;
import org.jiedai.demo.Visit;
import org.jiedai.followup.Survey;
import org.jiedai.shared.Phone;
import org.jiedai.shared.Plate;
import org.jiedai.shared.VehicleNo;
import org.jiedai.shared.Vin;

/** A lane's so-manieth visit. */
final class LaneVisit extends Visit {
    private final int number;
    private final Lane lane;
    private long readySince;

    LaneVisit(int number, Lane lane, Course course) {
        super(new Car(number, lane), course);
        this.number = number;
        this.lane = lane;
    }

    int number() {
        return number;
    }

    Lane lane() {
        return lane;
    }

    @Override
    public void done() {
        super.done();
        readySince = System.nanoTime();
    }

    @Override
    public void standBehind(Map<String, Integer> acts) {
        super.standBehind(acts);
        readySince = System.nanoTime();
    }

    /** Since when its next step may begin. */
    long readySince() {
        return readySince;
    }

    /** The lane's car whose turn it is. */
    private record Car(int number, Lane lane) implements Cast {
        private static final int FIRST_MILEAGE = 10_000;

        @Override
        public String store() {
            return lane.store();
        }

        @Override
        public String login(Station post) {
            return lane.login(post);
        }

        @Override
        public String bay() {
            return lane.bay();
        }

        @Override
        public String shelfPlace() {
            return lane.shelfPlace();
        }

        @Override
        public String keyTag() {
            return "K" + lane.number();
        }

        @Override
        public VehicleNo vehicle() {
            return lane.vehicle(number);
        }

        @Override
        public Plate plate() {
            return lane.plate(number);
        }

        @Override
        public Phone phone() {
            return lane.phone(number);
        }

        @Override
        public Vin vin() {
            return lane.vin(number);
        }

        @Override
        public int mileage() {
            return FIRST_MILEAGE + number;
        }

        @Override
        public String customer() {
            return "李建国";
        }

        // By it the visit is found again among the rows.
        @Override
        public String who() {
            return "BM-" + number;
        }

        @Override
        public String need() {
            return who();
        }

        @Override
        public String complaint() {
            return "保养，刹车有异响";
        }

        @Override
        public LocalDate day() {
            return null;
        }

        // Callers want different times; the lanes of a store would else all run after the first one.
        @Override
        public Instant choice(List<Slot> offered) {
            return offered.get(lane.rank() % offered.size()).start();
        }

        @Override
        public Duration takes() {
            return Duration.ofHours(3);
        }

        @Override
        public Survey survey() {
            return new Survey(5, 5, true, true, "满意");
        }

        // The technicians of the benchmark have the PIN of the demo's.
        @Override
        public String pin() {
            return "2468";
        }
    }
}

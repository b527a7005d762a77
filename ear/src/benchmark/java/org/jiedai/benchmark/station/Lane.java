package org.jiedai.benchmark.station;

import java.util.Map;
import org.jiedai.demo.Station;
import org.jiedai.shared.CustomerNo;
import org.jiedai.shared.Phone;
import org.jiedai.shared.Plate;
import org.jiedai.shared.VehicleNo;
import org.jiedai.shared.Vin;

/**
 * Where one visit at a time goes through a store: its own technician, bay and shelf place, and cars that no other lane
 * has. As many lanes as visits are in the houses at once, so that they meet where real ones do (staff, stock, numbers)
 * and not over one car.
 *
 * @param number from 0
 * @param lanes how many there are
 * @param stores over how many stores they are spread
 */
public record Lane(int number, int lanes, int stores) {
    /** How many cars come to a lane in turn. */
    public static final int CARS = 40;

    private static final Map<Station, Integer> PER_STORE =
            Map.of(Station.ADVISOR, 3, Station.STOREKEEPER, 2, Station.WASHER, 2);
    private static final Map<Station, String> LETTERS = Map.of(
            Station.CLERK,
            "c",
            Station.ADVISOR,
            "a",
            Station.CONTROLLER,
            "w",
            Station.TECHNICIAN,
            "t",
            Station.SUPERVISOR,
            "p",
            Station.STOREKEEPER,
            "k",
            Station.WASHER,
            "l",
            Station.CASHIER,
            "m",
            Station.AGENT,
            "f");

    public String store() {
        return "B%03d".formatted(number % stores);
    }

    /** Who of the store sees to the cars of this lane; every lane has a technician of its own, for he has one clock. */
    public String login(Station post) {
        int perStore = PER_STORE.getOrDefault(post, 1);
        int which = post == Station.TECHNICIAN ? number : rank() % perStore;
        return "b%s%03d%s".formatted(LETTERS.get(post), post == Station.TECHNICIAN ? 0 : number % stores, "x" + which);
    }

    public String bay() {
        return "L" + rank();
    }

    public String shelfPlace() {
        return "Y-" + rank();
    }

    /** The how-manieth lane of its store. */
    public int rank() {
        return number / stores;
    }

    /** The car of the lane's so-manieth visit. */
    public VehicleNo vehicle(int visit) {
        return new VehicleNo("VH-%s-%05d".formatted(store(), car(visit)));
    }

    public CustomerNo customer(int visit) {
        return new CustomerNo("CU-%s-%05d".formatted(store(), car(visit)));
    }

    public Plate plate(int visit) {
        return new Plate("沪B%05d".formatted(car(visit)));
    }

    public Phone phone(int visit) {
        return new Phone("139%03d%05d".formatted(number % stores, car(visit)));
    }

    /** With the check digit that makes it a right one: the screens accept no other. */
    public Vin vin(int visit) {
        return "0123456789X"
                .chars()
                .mapToObj(digit -> new Vin("LSVBM%03d%c%08d".formatted(number % stores, digit, car(visit))))
                .filter(Vin::checkDigitRight)
                .findFirst()
                .orElseThrow();
    }

    public int car(int visit) {
        return rank() * CARS + visit / lanes % CARS + 1;
    }
}

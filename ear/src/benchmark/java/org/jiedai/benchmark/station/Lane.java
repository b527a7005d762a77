package org.jiedai.benchmark.station;

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

    /** Only this part ever comes in, and always so many: the receipts can then be counted in the audit. */
    public static final String RECEIVED_PART = "G-052-577-M2";

    public static final int RECEIVED = 10;

    public String store() {
        return "B%03d".formatted(number % stores);
    }

    public String login(Post post) {
        return post.login(this);
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

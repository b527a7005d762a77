package org.jiedai.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.Caller;
import org.jiedai.shared.CustomerNo;
import org.jiedai.shared.NumberSeries;
import org.jiedai.shared.Numbers;
import org.jiedai.shared.Phone;
import org.jiedai.shared.Plate;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.VehicleNo;
import org.jiedai.shared.Vin;

/**
 * What is said at a desk, held against what is on record (A1, R2): what agrees goes through, what contradicts is asked,
 * and the answer decides what becomes of the record. Its callers have locked the store's index.
 */
@ApplicationScoped
public class CardIndex {
    @Inject
    private Customers customers;

    @Inject
    private OpenBusiness business;

    @Inject
    private Numbers numbers;

    @Inject
    private Caller caller;

    /** The car on record that is meant; empty if it is to be entered. A VIN is the car's own, a plate moves. */
    Optional<Vehicle> car(String store, CarEntry said) {
        Optional<Vehicle> carrying =
                Optional.ofNullable(said.plate()).flatMap(plate -> customers.byPlate(store, plate));
        Optional<Vehicle> stamped = Optional.ofNullable(said.vin()).flatMap(vin -> customers.byVin(store, vin));
        return stamped.or(() -> carrying).flatMap(found -> {
            boolean anothersPlate = carrying.filter(other -> !other.number().equals(found.number()))
                    .isPresent();
            if (!anothersPlate && found.mayBe(said.plate(), said.vin(), said.model())) {
                return Optional.of(corrected(found, said));
            }
            boolean same = isSame(found, said);
            CustomerRule.VIN_OF_ANOTHER_CAR.unless(same || stamped.isEmpty(), said.vin(), describe(found));
            if (anothersPlate || !same) {
                customers.free(store, said.plate(), caller.stamp());
            }
            return Optional.of(found).filter(car -> same).map(car -> corrected(car, said));
        });
    }

    private static boolean isSame(Vehicle found, CarEntry said) {
        if (said.which() == null || !said.which().about(found)) {
            throw CustomerRule.WHICH_CAR.broken(
                    describe(said.plate(), said.vin(), said.model()),
                    describe(found),
                    found.number().value(),
                    found.version());
        }
        return said.which().same();
    }

    private Vehicle corrected(Vehicle found, CarEntry said) {
        found.corrected(said.plate(), said.vin(), said.model().strip(), caller.stamp());
        return found;
    }

    private static String describe(Vehicle car) {
        return describe(car.plate(), car.vin(), car.model());
    }

    private static String describe(Plate plate, Vin vin, String model) {
        return Stream.of(plate, vin, model)
                .filter(part -> part != null)
                .map(Object::toString)
                .collect(Collectors.joining(" · "));
    }

    /**
     * Who comes with a car on record: its owner, unless the desk was told otherwise.
     *
     * @param booking by which they come; null for none
     */
    Arranged person(String store, Vehicle car, CarEntry said, AppointmentNo booking) {
        Customer owner = customers.get(car.customerNo());
        if (agrees(owner, said)) {
            return new Arranged(car.number(), null);
        }
        return switch (standing(owner, said)) {
            case OWNER -> putRight(owner, car, said);
            case NEW_OWNER -> {
                sell(store, car, said, booking);
                yield new Arranged(car.number(), null);
            }
            case BRINGER -> new Arranged(car.number(), bringer(said));
        };
    }

    /**
     * The car is somebody else's now: whoever is known by name and number, or is entered. Its past stays with the car;
     * what is open with the present owner is ended first.
     *
     * @param booking the one that ends with this act; null for none
     */
    void sell(String store, Vehicle car, CarEntry said, AppointmentNo booking) {
        CustomerNo owner = exactly(store, said).orElseGet(() -> add(store, said));
        CustomerRule.OWNER_ALREADY.unless(!owner.equals(car.customerNo()), said.name());
        business.visitOf(car.number()).ifPresent(visit -> {
            throw CustomerRule.SOLD_IN_THE_HOUSE.broken(visit);
        });
        List<AppointmentNo> open = business.bookingsOf(car.number()).stream()
                .filter(promised -> !promised.equals(booking))
                .toList();
        CustomerRule.SOLD_WHILE_BOOKED.unless(
                open.isEmpty(), open.stream().map(Object::toString).collect(Collectors.joining("、")));
        car.soldTo(owner, caller.stamp());
    }

    /** A car that is not on record, with its owner: whoever is known by their own number, or is entered. */
    Arranged fresh(String store, CarEntry said) {
        Optional<CustomerNo> exactly = exactly(store, said);
        Optional<Customer> otherwise = exactly.isPresent()
                ? Optional.empty()
                : reachedAt(store, said.phone()).stream()
                        .findFirst()
                        .filter(found -> said.phone().personal());
        if (otherwise.isEmpty()) {
            return new Arranged(add(store, exactly.orElseGet(() -> add(store, said)), said), null);
        }
        Customer known = otherwise.get();
        return switch (standing(known, said)) {
            case OWNER -> putRight(known, null, said);
            case NEW_OWNER -> new Arranged(add(store, add(store, said), said), null);
            case BRINGER -> new Arranged(add(store, known.number(), said), bringer(said));
        };
    }

    private static boolean agrees(Customer known, CarEntry said) {
        return (!said.isNamed() || known.answersTo(said.name()))
                && (said.phone() == null || known.reachedAt(said.phone()));
    }

    private static Standing standing(Customer known, CarEntry said) {
        if (said.who() == null || !said.who().about(known)) {
            String named = Stream.of(said.name(), said.phone())
                    .filter(part -> part != null)
                    .map(Object::toString)
                    .collect(Collectors.joining(" "));
            throw CustomerRule.WHO_IS_IT.broken(
                    named, known.name(), known.phone().masked(), known.number().value(), known.version());
        }
        return said.who().standing();
    }

    private Arranged putRight(Customer known, Vehicle car, CarEntry said) {
        String store = known.storeCode();
        String name = !said.isNamed() || known.answersTo(said.name())
                ? known.name()
                : said.name().strip();
        known.corrected(
                name, Pinyin.of(name), Pinyin.initials(name), said.phone() == null ? known.phone() : said.phone());
        return new Arranged(car == null ? add(store, known.number(), said) : car.number(), null);
    }

    private Optional<CustomerNo> exactly(String store, CarEntry said) {
        return reachedAt(store, said.phone()).stream()
                .filter(customer -> agrees(customer, said))
                .map(Customer::number)
                .findFirst();
    }

    private List<Customer> reachedAt(String store, Phone phone) {
        return phone == null ? List.of() : customers.byPhone(store, phone);
    }

    private static Bringer bringer(CarEntry said) {
        SharedRule.FIELD_NEEDED.unless(said.isNamed(), "field.customerName");
        SharedRule.FIELD_NEEDED.unless(said.phone() != null, "field.phone");
        return new Bringer(said.name().strip(), said.phone());
    }

    private VehicleNo add(String store, CustomerNo owner, CarEntry said) {
        VehicleNo number = new VehicleNo(
                numbers.next(NumberSeries.VH, store, caller.stamp().at()));
        Vehicle car = new Vehicle(
                number, store, owner, said.plate(), said.vin(), said.model().strip(), said.energy());
        customers.add(car.entered(caller.stamp()));
        return number;
    }

    private CustomerNo add(String store, CarEntry said) {
        Bringer named = bringer(said);
        CustomerNo number = new CustomerNo(
                numbers.next(NumberSeries.CU, store, caller.stamp().at()));
        String name = named.name();
        customers.add(new Customer(number, store, name, Pinyin.of(name), Pinyin.initials(name), named.phone()));
        return number;
    }
}

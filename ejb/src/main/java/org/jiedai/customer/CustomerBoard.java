package org.jiedai.customer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiedai.shared.Caller;
import org.jiedai.shared.Phone;
import org.jiedai.shared.Plate;
import org.jiedai.shared.Roles;
import org.jiedai.shared.VehicleNo;
import org.jiedai.store.Stores;

/** Cards of customers and cars to look at. */
@Stateless
public class CustomerBoard {
    @Inject
    private Customers customers;

    @Inject
    private Stores stores;

    @Inject
    private Caller caller;

    /** The car with this number. */
    @RolesAllowed({Roles.SERVICE_ADVISOR, Roles.INFORMATION_CLERK, Roles.FOLLOW_UP_AGENT, Roles.SERVICE_MANAGER})
    public VehicleCard card(VehicleNo number) {
        return card(customers.vehicle(number));
    }

    /** What became of the car with this number, and what falls due. */
    @RolesAllowed({Roles.SERVICE_ADVISOR, Roles.INFORMATION_CLERK, Roles.FOLLOW_UP_AGENT, Roles.SERVICE_MANAGER})
    public VehicleLife life(VehicleNo number) {
        Vehicle car = customers.vehicle(number);
        LocalDate today = stores.get(car.storeCode()).dayOf(caller.stamp().at());
        List<MileageChange> mileages = new ArrayList<>();
        Stream.concat(Stream.of(car), merged(car))
                .flatMap(one -> one.changesOf(VehicleTrait.MILEAGE).stream())
                .sorted(Comparator.comparing(VehicleChange::at))
                .forEach(change -> mileages.add(0, MileageChange.of(change)));
        return new VehicleLife(
                car.version(),
                car.details(),
                Deadline.of(car.insuredUntil(), today),
                Deadline.of(car.inspectedUntil(), today),
                Stream.concat(car.plates().stream(), mergedPlates(car).stream()).toList(),
                Stream.concat(car.owners().stream(), mergedOwners(car).stream()).toList(),
                mileages);
    }

    // The cards that were merged into this one tell its life as well, and what was merged into those.
    private Stream<Vehicle> merged(Vehicle car) {
        return customers.mergedInto(car.number()).stream().flatMap(one -> Stream.concat(Stream.of(one), merged(one)));
    }

    private List<Period> mergedPlates(Vehicle car) {
        return merged(car)
                .flatMap(one -> one.plates().stream())
                .filter(period -> period.value() != null)
                .toList();
    }

    private List<Period> mergedOwners(Vehicle car) {
        return merged(car)
                .flatMap(one -> one.owners().stream()
                        .filter(period ->
                                !period.value().equals(car.customerNo().value()))
                        .map(period -> period.endedBy(one.mergedAt())))
                .toList();
    }

    /** The car with this plate in the caller's store. */
    @RolesAllowed({Roles.SERVICE_ADVISOR, Roles.INFORMATION_CLERK, Roles.FOLLOW_UP_AGENT})
    public Optional<VehicleCard> byPlate(Plate plate) {
        return customers.byPlate(caller.actor().storeCode(), plate).map(this::card);
    }

    /** The cars of all who can be reached at this number (A1). */
    @RolesAllowed({Roles.SERVICE_ADVISOR, Roles.INFORMATION_CLERK, Roles.FOLLOW_UP_AGENT})
    public List<VehicleCard> byPhone(Phone phone) {
        return customers.byPhone(caller.actor().storeCode(), phone).stream()
                .flatMap(customer -> customers.vehiclesOf(customer.number()).stream())
                .map(this::card)
                .toList();
    }

    /** Whether a word may mean the owner of this car: their name, its reading, or their surname with a title (R2). */
    @RolesAllowed({Roles.SERVICE_ADVISOR, Roles.INFORMATION_CLERK, Roles.FOLLOW_UP_AGENT})
    public boolean isOwner(VehicleNo number, String word) {
        return customers.get(customers.vehicle(number).customerNo()).answersTo(word);
    }

    private VehicleCard card(Vehicle vehicle) {
        Customer owner = customers.get(vehicle.customerNo());
        return new VehicleCard(
                vehicle.number(),
                owner.number(),
                vehicle.plate(),
                vehicle.vin(),
                vehicle.engineNo(),
                vehicle.model(),
                vehicle.energy(),
                vehicle.firstRegistered(),
                vehicle.mileage(),
                owner.name(),
                owner.phone());
    }
}

package org.jiedai.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jiedai.catalogue.Catalogue;
import org.jiedai.catalogue.ModelOfCar;
import org.jiedai.customer.Customers;
import org.jiedai.customer.Vehicle;
import org.jiedai.shared.Caller;
import org.jiedai.shared.VehicleNo;
import org.jiedai.store.Stores;

/** When a car should come again, from the maker's schedule for what drives it (R23). */
@ApplicationScoped
public class MaintenancePlan {
    @Inject
    private Customers customers;

    @Inject
    private ModelOfCar models;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Stores stores;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** The nearest mileage of any line of the schedule, and its date; empty if it says nothing of the car. */
    public Optional<NextMaintenance> next(VehicleNo vehicle, int mileage) {
        LocalDate today = today();
        Vehicle car = customers.vehicle(vehicle);
        return catalogue.schedules(car.energy(), models.of(car)).stream()
                .map(line -> new NextMaintenance(line.nextKm(mileage), line.nextDate(today)))
                .min(Comparator.comparingInt(NextMaintenance::mileage));
    }

    /**
     * When the car should come again: as the schedule says, else as the advisor does.
     *
     * @param said by the advisor, null if nothing
     * @throws org.jiedai.shared.RuleBroken {@link DeliveryRule#NO_SCHEDULE}, or what {@link NextMaintenance#check}
     *     refuses
     */
    NextMaintenance next(Delivery delivery, NextMaintenance said) {
        return next(delivery.vehicleNo(), delivery.mileage()).orElseGet(() -> {
            DeliveryRule.NO_SCHEDULE.unless(said != null);
            said.check(delivery.mileage(), today());
            return said;
        });
    }

    private LocalDate today() {
        return stores.get(caller.actor().storeCode()).dayOf(clock.instant());
    }
}

package org.jiedai.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import org.jiedai.catalogue.Catalogue;
import org.jiedai.catalogue.ModelOfCar;
import org.jiedai.customer.Customers;
import org.jiedai.customer.Vehicle;
import org.jiedai.shared.Caller;
import org.jiedai.shared.SharedRule;
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

    /** The nearest mileage of any line of the schedule, and its date. */
    public NextMaintenance next(VehicleNo vehicle, int mileage) {
        LocalDate today = stores.get(caller.actor().storeCode()).dayOf(clock.instant());
        Vehicle car = customers.vehicle(vehicle);
        return catalogue.schedules(car.energy(), models.of(car)).stream()
                .map(line -> new NextMaintenance(line.nextKm(mileage), line.nextDate(today)))
                .min(Comparator.comparingInt(NextMaintenance::mileage))
                .orElseThrow(() -> SharedRule.NOT_FOUND.broken(vehicle));
    }
}

package org.jiedai.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jiedai.customer.Customers;
import org.jiedai.customer.DescribedCar;
import org.jiedai.customer.Energy;
import org.jiedai.customer.Vehicle;
import org.jiedai.shared.VehicleNo;
import org.jiedai.shared.Vin;

/** Which model of the list a car is. */
@ApplicationScoped
public class ModelOfCar {
    @Inject
    private Customers customers;

    @Inject
    private Models models;

    /** The model's code, or null if the list does not know the car. */
    public String of(VehicleNo number) {
        return of(customers.vehicle(number));
    }

    /** The same, of a card. */
    public String of(Vehicle car) {
        return of(car.vin(), car.model(), car.energy());
    }

    /** The same, of a car that may be just being entered. */
    public String of(DescribedCar car) {
        return car.known() == null ? of(Vin.soFar(car.vin()).orElse(null), car.model(), car.energy()) : of(car.known());
    }

    /** What its work costs by, in a store. */
    public PricedCar priced(String storeCode, VehicleNo number) {
        Vehicle car = customers.vehicle(number);
        return new PricedCar(storeCode, of(car), car.energy());
    }

    /** The same, of a car that may be just being entered. */
    public PricedCar priced(String storeCode, DescribedCar car) {
        return car.known() == null ? new PricedCar(storeCode, of(car), car.energy()) : priced(storeCode, car.known());
    }

    /**
     * The same, by what is known of a car.
     *
     * @param vin null if it is not known
     * @param written its model as somebody wrote it, null if nobody did
     * @param energy null if it is not known
     */
    public String of(Vin vin, String written, Energy energy) {
        return models.known().of(vin, written, energy).map(VehicleModel::code).orElse(null);
    }
}

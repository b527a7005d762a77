package org.jiedai.estimate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.jiedai.catalogue.Catalogue;
import org.jiedai.catalogue.ChosenWork;
import org.jiedai.catalogue.MaintenancePackage;
import org.jiedai.catalogue.MenuOffer;
import org.jiedai.catalogue.ModelOfCar;
import org.jiedai.catalogue.PricedCar;
import org.jiedai.catalogue.Pricing;
import org.jiedai.catalogue.Quote;
import org.jiedai.catalogue.WorkWish;
import org.jiedai.customer.Customers;
import org.jiedai.customer.DescribedCar;
import org.jiedai.customer.Energy;
import org.jiedai.customer.Vehicle;
import org.jiedai.shared.Caller;
import org.jiedai.shared.Roles;
import org.jiedai.shared.SharedRule;

/** What the caller hears while they wait: what the schedule asks for, what it costs, how long it takes (A3). */
@Stateless
@RolesAllowed({Roles.INFORMATION_CLERK, Roles.SERVICE_ADVISOR, Roles.FOLLOW_UP_AGENT})
public class QuoteBoard {
    private static final int BEYOND_SENSE = 2_000_000;

    @Inject
    private Pricing pricing;

    @Inject
    private ModelOfCar models;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Customers customers;

    @Inject
    private Caller caller;

    /**
     * The lines for what is wished for this car, at the store's rate, and menus at their prices (decision 52).
     *
     * @param promised menus that were promised for the car before: whatever has become of them since, they stay
     * @throws org.jiedai.shared.RuleBroken what {@link Pricing#choose} refuses
     */
    public Quote of(DescribedCar car, WorkWish wish, List<String> promised) {
        PricedCar priced = models.priced(caller.actor().storeCode(), car);
        ChosenWork chosen = pricing.choose(priced, wish, promised);
        return new Quote(pricing.lines(priced.storeCode(), priced.modelCode(), chosen));
    }

    /** The menus that the car may have today. */
    public List<MenuOffer> menus(DescribedCar car) {
        return pricing.menus(models.priced(caller.actor().storeCode(), car));
    }

    /**
     * The service that a car comes for.
     *
     * @param mileage kilometres as the caller says, or null: as at the last visit of a car of the card index
     * @throws org.jiedai.shared.RuleBroken {@link SharedRule#FIELD_NEEDED}, {@link SharedRule#ABSURD_VALUE}
     */
    public MaintenancePackage service(DescribedCar car, Integer mileage) {
        if (car.known() == null) {
            return service(car.energy(), models.of(car), mileage);
        }
        Vehicle onRecord = customers.vehicle(car.known());
        return service(onRecord.energy(), models.of(onRecord), mileage == null ? onRecord.mileage() : mileage);
    }

    private MaintenancePackage service(Energy energy, String modelCode, Integer mileage) {
        SharedRule.FIELD_NEEDED.unless(energy != null, "field.energy");
        SharedRule.FIELD_NEEDED.unless(mileage != null, "field.mileage");
        SharedRule.ABSURD_VALUE.unless(mileage >= 0 && mileage < BEYOND_SENSE, "field.mileage", mileage);
        return MaintenancePackage.at(mileage, catalogue.schedules(energy, modelCode));
    }
}

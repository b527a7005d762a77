package org.jiedai.estimate;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jiedai.catalogue.CatalogueBoard;
import org.jiedai.catalogue.ChosenWork;
import org.jiedai.catalogue.MaintenancePackage;
import org.jiedai.catalogue.MenuOffer;
import org.jiedai.catalogue.OperationChoices;
import org.jiedai.catalogue.Quote;
import org.jiedai.catalogue.WorkWish;
import org.jiedai.customer.DescribedCar;
import org.jiedai.handoff.LineItem;
import org.jiedai.parts.PartCover;
import org.jiedai.parts.PartsCheck;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.RuleBroken;
import org.jiedai.shared.VehicleNo;

/**
 * What a customer needs, as operations: the service for a mileage, common jobs, any other; priced and checked against
 * stock at once (A2, A3). Part of the screens that take needs.
 */
@Dependent
public class NeedsPicker implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int COMMON = 8;

    @Inject
    private QuoteBoard quotes;

    @Inject
    private PartsCheck partsCheck;

    @Inject
    private OperationChoices choices;

    private ForCar forCar;
    private List<String> operations = new ArrayList<>();
    private Set<String> menus = new LinkedHashSet<>();
    private List<String> promised = List.of();
    private DescribedCar offeredTo;
    private List<MenuOffer> offers = List.of();
    private AppointmentNo booked;
    private Integer mileage;
    private MaintenancePackage service;
    private Quote quote;
    private List<PartCover> covers = List.of();

    /** Says whose needs they are; asked again with every price, for a car may just be being entered. */
    @FunctionalInterface
    public interface ForCar extends Serializable {
        DescribedCar car();
    }

    /** The car is told by whoever has the form. */
    public void of(ForCar told) {
        forCar = told;
    }

    /** Begins with what is booked for a car; what the booking has been promised counts as available to it (A6). */
    public void begin(AppointmentNo appointment, VehicleNo vehicle, ChosenWork work) {
        forCar = () -> DescribedCar.of(vehicle);
        booked = appointment;
        operations = new ArrayList<>(work.single());
        promised = work.menuCodes();
        menus = new LinkedHashSet<>(promised);
        price();
    }

    /** Adds the service that the car comes for at the mileage entered, or at its last one. */
    public void addService() {
        service = quotes.service(forCar.car(), mileage);
        add(service.operationCodes());
    }

    /** Adds a common job, or takes it away again. */
    public void toggle(String code) {
        if (!operations.remove(code)) {
            operations.add(code);
        }
        price();
    }

    /** Adds a menu, or takes it away again; what is in it is done once. */
    public void toggleMenu(String code) {
        if (!menus.remove(code)) {
            menus.add(code);
        }
        try {
            price();
        } catch (RuleBroken refusal) {
            menus.remove(code);
            price();
            throw refusal;
        }
    }

    /** Prices what is chosen now; a menu that was chosen for another car is chosen no more. */
    public void price() {
        List<String> offered = getOffers().stream().map(MenuOffer::code).toList();
        menus.removeIf(code -> !offered.contains(code) && !promised.contains(code));
        quote = wish().isEmpty() ? null : quotes.of(forCar.car(), wish(), promised);
        covers = quote == null ? List.of() : check(quote.lines());
    }

    /** The menus that the car may have today, asked once for each car. */
    public List<MenuOffer> getOffers() {
        DescribedCar car = forCar.car();
        if (!car.equals(offeredTo)) {
            offeredTo = car;
            offers = quotes.menus(car);
        }
        return offers;
    }

    /** What is chosen now. */
    public WorkWish wish() {
        return new WorkWish(operations, List.copyOf(menus));
    }

    /** All operations that are chosen, single ones and those of menus. */
    public List<String> work() {
        return quote == null
                ? List.of()
                : quote.lines().stream().map(LineItem::operationCode).toList();
    }

    private List<PartCover> check(List<LineItem> lines) {
        return booked == null ? partsCheck.of(lines) : partsCheck.of(lines, booked);
    }

    /** Whether stock does not cover everything (A2). */
    public boolean isShort() {
        return covers.stream().anyMatch(cover -> !cover.covered());
    }

    public void clear() {
        operations = new ArrayList<>();
        menus = new LinkedHashSet<>();
        promised = List.of();
        mileage = null;
        service = null;
        price();
    }

    private void add(List<String> codes) {
        Set<String> all = new LinkedHashSet<>(operations);
        all.addAll(codes);
        operations = new ArrayList<>(all);
        price();
    }

    /** The jobs most asked for. */
    public List<CatalogueBoard.Choice> getCommon() {
        List<CatalogueBoard.Choice> all = choices.getAll();
        return all.subList(0, Math.min(COMMON, all.size()));
    }

    public boolean chosen(String code) {
        return operations.contains(code);
    }

    public boolean chosenMenu(String code) {
        return menus.contains(code);
    }

    public List<String> getOperations() {
        return operations;
    }

    public void setOperations(List<String> operations) {
        this.operations = new ArrayList<>(operations);
    }

    public Integer getMileage() {
        return mileage;
    }

    public void setMileage(Integer mileage) {
        this.mileage = mileage;
    }

    /** The service added last, or null. */
    public MaintenancePackage getService() {
        return service;
    }

    public Quote getQuote() {
        return quote;
    }

    public List<PartCover> getCovers() {
        return covers;
    }
}

package org.jiedai.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jiedai.handoff.LineItem;
import org.jiedai.shared.Money;
import org.jiedai.store.Store;
import org.jiedai.store.Stores;

/** Prices work by what a store asks today (A3, R7, R14). */
@ApplicationScoped
public class Pricing {
    @Inject
    private Catalogue catalogue;

    @Inject
    private Models models;

    @Inject
    private Menus menus;

    @Inject
    private Tariffs tariffs;

    @Inject
    private Stores stores;

    @Inject
    private Clock clock;

    /**
     * The lines for these operations on a car, numbered from the first number given.
     *
     * @param modelCode the car's model, null if the list does not know it
     * @throws org.jiedai.shared.RuleBroken {@link org.jiedai.shared.SharedRule#NOT_FOUND}
     */
    public List<LineItem> lines(
            String storeCode, String modelCode, int firstLineNo, List<String> operationCodes, Payer payer) {
        CarWork work = work(modelCode);
        return prices(storeCode, work, work.partCodes(operationCodes)).lines(firstLineNo, operationCodes, payer);
    }

    /** The customer's lines for work that was chosen, each menu at its price, numbered from 1. */
    public List<LineItem> lines(String storeCode, String modelCode, ChosenWork chosen) {
        List<LineItem> lines = new ArrayList<>(lines(storeCode, modelCode, 1, chosen.single(), Payer.CUSTOMER));
        CarWork work = work(modelCode);
        for (String code : chosen.menuCodes()) {
            ServiceMenu menu = menus.get(code);
            List<String> operations = chosen.of(code);
            lines.addAll(prices(storeCode, work, work.partCodes(menu, operations))
                    .lines(lines.size() + 1, menu, operations));
        }
        return lines;
    }

    /**
     * What is wished for a car with its menus opened up.
     *
     * @param promised menus that were promised for it before: whatever has become of them since, they stay
     * @throws org.jiedai.shared.RuleBroken {@link CatalogueRule#MENUS_SHARE_WORK}, or what {@link #menu} refuses
     */
    public ChosenWork choose(PricedCar car, WorkWish wish, Collection<String> promised) {
        wish.menuCodes().stream().filter(code -> !promised.contains(code)).forEach(code -> menu(car, code));
        return ChosenWork.of(wish, wish.menuCodes().stream().map(menus::get).toList());
    }

    /** The same work once more: what came by a menu that the car may not have any more comes by the list. */
    public WorkWish again(PricedCar car, ChosenWork work) {
        List<String> offered = menus(car).stream().map(MenuOffer::code).toList();
        return new WorkWish(
                work.operationCodes(),
                work.menuCodes().stream().filter(offered::contains).toList());
    }

    /**
     * A menu's lines for a car, numbered from 1.
     *
     * @throws org.jiedai.shared.RuleBroken {@link org.jiedai.shared.SharedRule#NOT_FOUND}, what
     *     {@link ServiceMenu#check} refuses, {@link CatalogueRule#MENU_NOT_CHEAPER}
     */
    public MenuOffer menu(PricedCar car, String code) {
        ServiceMenu menu = menus.get(code);
        menu.check(car.modelCode(), car.energy(), today(stores.get(car.storeCode())));
        MenuOffer offer = offers(car, List.of(menu)).get(0);
        CatalogueRule.MENU_NOT_CHEAPER.unless(
                offer.saved().signum() > 0, menu.name(), menu.price(), new Money(offer.listPrice()));
        return offer;
    }

    /** The menus that a car may have today, and that cost less than their work by the list. */
    public List<MenuOffer> menus(PricedCar car) {
        LocalDate today = today(stores.get(car.storeCode()));
        return offers(
                        car,
                        menus.active().stream()
                                .filter(menu -> menu.isFor(car.modelCode(), car.energy(), today))
                                .toList())
                .stream()
                .filter(offer -> offer.saved().signum() > 0)
                .toList();
    }

    // Prices are asked once for all of them.
    private List<MenuOffer> offers(PricedCar car, List<ServiceMenu> some) {
        if (some.isEmpty()) {
            return List.of();
        }
        CarWork work = work(car.modelCode());
        List<String> parts = some.stream()
                .flatMap(menu -> work.partCodes(menu, menu.operationCodes()).stream())
                .distinct()
                .toList();
        PriceList prices = prices(car.storeCode(), work, parts);
        return some.stream().map(menu -> offer(prices, menu)).toList();
    }

    private static MenuOffer offer(PriceList prices, ServiceMenu menu) {
        BigDecimal list = new Quote(prices.listed(1, menu, menu.operationCodes())).total();
        List<LineItem> lines = prices.lines(1, menu, menu.operationCodes());
        return new MenuOffer(menu.code(), menu.name(), menu.nameEn(), lines, new Quote(lines).total(), list);
    }

    private CarWork work(String modelCode) {
        return new CarWork(catalogue, models.works(modelCode));
    }

    private PriceList prices(String storeCode, CarWork work, List<String> partCodes) {
        Store store = stores.get(storeCode);
        return new PriceList(work, tariffs.of(store, today(store), partCodes));
    }

    private LocalDate today(Store store) {
        return LocalDate.ofInstant(clock.instant(), store.zone());
    }
}

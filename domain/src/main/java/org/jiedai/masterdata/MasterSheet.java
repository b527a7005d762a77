package org.jiedai.masterdata;

import static org.jiedai.masterdata.SheetColumn.choice;
import static org.jiedai.masterdata.SheetColumn.code;
import static org.jiedai.masterdata.SheetColumn.date;
import static org.jiedai.masterdata.SheetColumn.money;
import static org.jiedai.masterdata.SheetColumn.text;
import static org.jiedai.masterdata.SheetColumn.whole;
import static org.jiedai.masterdata.SheetColumn.yesNo;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiedai.catalogue.DiscountGiver;
import org.jiedai.catalogue.PartKind;
import org.jiedai.catalogue.Payer;
import org.jiedai.catalogue.Trade;
import org.jiedai.customer.Energy;
import org.jiedai.shared.Actor;
import org.jiedai.shared.Role;
import org.jiedai.shared.SharedRule;
import org.jiedai.store.BayKind;
import org.jiedai.store.Store;

/** The sheets in which master data come, in the order in which one needs the other. */
public enum MasterSheet {
    /** The models that the group's stores look after. */
    MODELS(
            true,
            1,
            code("code", 20),
            text("make", 30),
            text("makeEn", 30),
            text("series", 30),
            text("seriesEn", 30),
            text("name", 40),
            text("nameEn", 40),
            whole("fromYear", 1950, 2100),
            whole("untilYear", 1950, 2100).ifAny(),
            text("engine", 30).ifAny(),
            choice("energy", Energy.class),
            text("vinPatterns", 200).ifAny(),
            yesNo("active", true)),
    /** The part list of the group with its prices. */
    PARTS(
            true,
            1,
            code("code", 20),
            text("name", 60),
            text("nameEn", 60),
            text("brand", 30),
            text("unit", 8),
            choice("partKind", PartKind.class),
            money("price"),
            money("cost").ifAny(),
            whole("orderQuantity", 1, 9_999).ifAny(),
            yesNo("coreDue", false),
            text("models", 400).ifAny(),
            yesNo("active", true)),
    /** The group's operations with the parts that they normally need. */
    OPERATIONS(
            true,
            1,
            code("code", 12),
            text("name", 60),
            text("nameEn", 60),
            choice("trade", Trade.class),
            choice("bayKind", BayKind.class),
            whole("minutes", 1, 4_800),
            whole("difficulty", 1, 5),
            text("neededParts", 400).ifAny(),
            yesNo("active", true)),
    /** Operations on the models where they take another time or other parts than on most. */
    MODEL_WORK(
            true,
            2,
            code("operationCode", 12),
            code("modelCode", 20),
            whole("minutes", 1, 4_800),
            text("neededParts", 400).ifAny(),
            yesNo("active", true)),
    /** Which part the maker has in the place of another. */
    SUPERSESSIONS(true, 1, code("partCode", 20), code("successorCode", 20), yesNo("active", true)),
    /** What the makers ask for after how many kilometres and months, of all cars driven so or of one model. */
    SCHEDULES(
            true,
            3,
            choice("energy", Energy.class),
            code("operationCode", 12),
            code("modelCode", 20).ifAny(),
            whole("everyKm", 1_000, 500_000),
            whole("everyMonths", 1, 240),
            yesNo("active", true)),
    /** Work with its parts at one price for the customer, of some cars and on some days (A3, R7). */
    MENUS(
            true,
            1,
            code("code", 20),
            text("name", 60),
            text("nameEn", 60),
            text("operations", 200),
            text("moreParts", 400).ifAny(),
            choice("energy", Energy.class).ifAny(),
            text("models", 400).ifAny(),
            money("price"),
            date("validFrom"),
            date("validUntil").ifAny(),
            yesNo("active", true)),
    /** The store's places in the workshop. */
    BAYS(false, 1, code("code", 8), choice("bayKind", BayKind.class), yesNo("active", true)),
    /** The places of the store's appointment shelf (A8). */
    SHELF_PLACES(false, 1, code("code", 8)),
    /** What the store has of each part, and where it lies. */
    STOCK(
            false,
            1,
            code("partCode", 20),
            code("bin", 12),
            whole("onHand", 0, 9_999),
            whole("safety", 0, 9_999).ifAny()),
    /** The store's customers, a row for each car. */
    CUSTOMERS(
            false,
            4,
            text("customerName", 60),
            code("phone", 20),
            code("plate", 12).ifAny(),
            code("vin", 17).ifAny(),
            text("model", 40),
            choice("energy", Energy.class),
            yesNo("company", false),
            code("taxNumber", 20).ifAny()),
    /** Holidays and make-up days, as the State Council's notice of each year names them (A2). */
    NATIONAL_DAYS(true, 1, date("day"), text("name", 40), yesNo("off", true)),
    /** What a standard hour of a trade costs a payer on some days in the store (A3). */
    LABOUR_RATES(
            false,
            3,
            choice("trade", Trade.class),
            choice("payer", Payer.class),
            date("validFrom"),
            date("validUntil").ifAny(),
            money("hourlyRate"),
            yesNo("active", true)),
    /** How much may be taken off a price by hand in the store, by role (R7). */
    DISCOUNT_LIMITS(false, 1, choice("giver", DiscountGiver.class), whole("percent", 0, 100)),
    /** What parts cost a payer on some days in the store. */
    STORE_PRICES(
            false,
            3,
            code("partCode", 20),
            choice("payer", Payer.class),
            date("validFrom"),
            date("validUntil").ifAny(),
            money("price"),
            yesNo("active", true)),
    /** What parts cost a payer on some days, in all stores that have no price of their own. */
    PART_PRICES(
            true,
            3,
            code("partCode", 20),
            choice("payer", Payer.class),
            date("validFrom"),
            date("validUntil").ifAny(),
            money("price"),
            yesNo("active", true));

    private static final String BETWEEN = " · ";

    private final boolean ofGroup;
    private final int keys;
    private final List<SheetColumn> columns;

    MasterSheet(boolean ofGroup, int keys, SheetColumn... columns) {
        this.ofGroup = ofGroup;
        this.keys = keys;
        this.columns = List.of(columns);
    }

    /** The sheet of this name, as an address names it; empty for none. */
    public static Optional<MasterSheet> named(String name) {
        return Arrays.stream(values())
                .filter(sheet -> sheet.name().equals(name))
                .findFirst();
    }

    /** Whether all stores of the group share it; an administrator's, for it sets everybody's prices. */
    public boolean isOfGroup() {
        return ofGroup;
    }

    /**
     * Who may change it, and where: the group's lists set everybody's prices, a store's own need a store.
     *
     * @throws org.jiedai.shared.RuleBroken {@link ImportRule#SHEET_OF_THE_GROUP}, {@link SharedRule#NOT_YOUR_STORE}
     */
    public void checkPlace(Actor actor) {
        ImportRule.SHEET_OF_THE_GROUP.unless(!ofGroup || actor.is(Role.ADMINISTRATOR), this);
        SharedRule.NOT_YOUR_STORE.unless(ofGroup || !actor.storeCode().equals(Store.GROUP), this);
    }

    public List<SheetColumn> columns() {
        return columns;
    }

    /** The columns by which a row is known again. */
    public List<SheetColumn> keys() {
        return columns.subList(0, keys);
    }

    /**
     * By what a list's buttons know a row on record: its keys, but of a customer the car, for telephones are masked.
     */
    public String name(Map<String, String> row) {
        return naming().stream()
                .map(column -> row.getOrDefault(column.key(), ""))
                .collect(Collectors.joining(BETWEEN));
    }

    /** The codes in such a name, by their columns, to look for the row; none where the name does not say which. */
    public Map<String, String> codes(String name) {
        List<SheetColumn> naming = naming();
        String[] parts = name.split(BETWEEN, -1);
        Map<String, String> codes = new HashMap<>();
        for (int i = 0; parts.length == naming.size() && i < parts.length; i++) {
            if (naming.get(i).content() == SheetColumn.Content.CODE && !parts[i].isEmpty()) {
                codes.put(naming.get(i).key(), parts[i]);
            }
        }
        return codes;
    }

    private List<SheetColumn> naming() {
        return this == CUSTOMERS ? List.of(column("plate"), column("vin")) : keys();
    }

    /** A key that was kept, as {@link SheetRow#key()}, by the names of its choices' texts. */
    public String words(String key) {
        String[] parts = key.split(BETWEEN, -1);
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < Math.min(parts.length, keys); i++) {
            cells.put(columns.get(i).key(), parts[i]);
        }
        return parts.length == keys ? new SheetRow(this, 1, cells).words() : key;
    }

    /** The column of this key. */
    public SheetColumn column(String key) {
        return columns.stream()
                .filter(column -> column.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}

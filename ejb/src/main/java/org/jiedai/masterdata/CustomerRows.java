package org.jiedai.masterdata;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedai.customer.Customer;
import org.jiedai.customer.CustomerRule;
import org.jiedai.customer.Energy;
import org.jiedai.customer.Pinyin;
import org.jiedai.customer.Vehicle;
import org.jiedai.shared.CustomerNo;
import org.jiedai.shared.ListColumns;
import org.jiedai.shared.ListWish;
import org.jiedai.shared.NumberBlocks;
import org.jiedai.shared.TaxNumber;

/**
 * The rows of a store's card index, a row for each car. Whose car it is on record stays so: a change of owner is said
 * at the desk, where somebody can be asked.
 */
@Dependent
public class CustomerRows extends SheetRows<CustomerRows.Card> {
    private static final String CARS = "Vehicle x where x.storeCode = :store and x.mergedInto is null";
    private static final String CARS_AND_OWNERS =
            "Vehicle x, Customer c where x.customerNo = c.number and x.storeCode = :store and x.mergedInto is null";
    private static final Set<String> OF_OWNERS = Set.of("customerName", "phone", "company", "taxNumber");

    private static final ListColumns COLUMNS = new ListColumns("x.id")
            .text("customerName", "c.name")
            .text("model", "x.model")
            .oneOf("energy", "x.energy", Energy.class)
            .text("phone", "concat(c.phone, '')")
            .text("plate", "concat(x.plate, '')")
            .text("vin", "concat(x.vin, '')")
            .text("taxNumber", "c.taxNumber")
            .sorted("company", "c.company");

    private final JpaListed listed;
    private final NumberBlocks numbers;

    @Inject
    CustomerRows(JpaListed listed, NumberBlocks numbers) {
        this.listed = listed;
        this.numbers = numbers;
    }

    /** A car with its owner. */
    record Card(Customer owner, Vehicle car) {}

    @Override
    public MasterSheet sheet() {
        return MasterSheet.CUSTOMERS;
    }

    @Override
    protected Map<String, Card> find(List<SheetRow> rows, Home home) {
        Map<SheetRow, CarOfRow> said = new HashMap<>();
        rows.forEach(row -> read(row, home).ifPresent(car -> said.put(row, car)));
        Map<Object, Vehicle> known = known(said.values(), home);
        Map<CustomerNo, Customer> owners = owners(known.values());
        Map<String, Card> found = new HashMap<>();
        said.forEach((row, car) -> car.among(known)
                .map(vehicle -> new Card(owners.get(vehicle.customerNo()), vehicle))
                .ifPresent(card -> {
                    check(row, car, card, known);
                    found.put(row.key(), card);
                }));
        return found;
    }

    private static void check(SheetRow row, CarOfRow said, Card card, Map<Object, Vehicle> known) {
        Vehicle carrying = known.get(said.plate());
        if (carrying != null && !carrying.number().equals(card.car().number())) {
            row.isWrong("plate", ImportRule.PLATE_OF_ANOTHER_CAR.broken(said.plate(), carrying.model()));
        } else if (!said.mayBe(card)) {
            row.isWrong(
                    "customerName",
                    ImportRule.CAR_OF_SOMEBODY_ELSE.broken(
                            said.words(), card.owner().name()));
        }
    }

    private static Optional<CarOfRow> read(SheetRow row, Home home) {
        CarOfRow car = CarOfRow.read(row, home);
        row.read("taxNumber", TaxNumber::read);
        if (row.isRight() && car.plate() == null && car.vin() == null) {
            row.isWrong("plate", CustomerRule.PLATE_OR_VIN_NEEDED.broken());
        }
        return Optional.of(car).filter(any -> row.isRight());
    }

    private Map<Object, Vehicle> known(Collection<CarOfRow> said, Home home) {
        Map<Object, Vehicle> known = new HashMap<>();
        listed.in(Vehicle.class, "plate", values(said, CarOfRow::plate), home.storeCode())
                .forEach(car -> known.put(car.plate(), car));
        listed.in(Vehicle.class, "vin", values(said, CarOfRow::vin), home.storeCode())
                .forEach(car -> known.put(car.vin(), car));
        return known;
    }

    private static <T> List<T> values(Collection<CarOfRow> said, Function<CarOfRow, T> value) {
        return said.stream().map(value).filter(Objects::nonNull).toList();
    }

    private Map<CustomerNo, Customer> owners(Collection<Vehicle> cars) {
        List<CustomerNo> owners =
                cars.stream().map(Vehicle::customerNo).distinct().toList();
        return listed.in(Customer.class, "number", owners, null).stream()
                .collect(Collectors.toMap(Customer::number, customer -> customer));
    }

    @Override
    protected List<String> marks(SheetRow row) {
        return Stream.of("plate", "vin")
                .filter(column -> !row.text(column).isEmpty())
                .map(column -> row.text(column).replaceAll("[\\s·.•\\-]", ""))
                .toList();
    }

    @Override
    protected Map<String, String> cells(Card card) {
        Map<String, String> cells = new HashMap<>();
        cells.put("customerName", card.owner().name());
        cells.put("phone", card.owner().phone().value());
        cells.put("plate", text(card.car().plate()));
        cells.put("vin", text(card.car().vin()));
        cells.put("model", card.car().model());
        cells.put("energy", card.car().energy().name());
        cells.put("company", String.valueOf(card.owner().company()));
        cells.put("taxNumber", text(card.owner().taxNumber()));
        return cells;
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    @Override
    protected Map<String, String> kept(SheetRow row, Home home) {
        CarOfRow car = CarOfRow.read(row, home);
        Map<String, String> kept = row.kept();
        kept.put("phone", text(car.phone()));
        kept.put("plate", text(car.plate()));
        kept.put("vin", text(car.vin()));
        kept.put("taxNumber", text(taxNumber(row)));
        return kept;
    }

    private static String taxNumber(SheetRow row) {
        return row.read("taxNumber", TaxNumber::read).map(TaxNumber::value).orElse(null);
    }

    @Override
    protected Consumer<SheetRow> entry(List<SheetRow> rows, Home home) {
        return new CardEntry(listed, numbers, rows, home)::enter;
    }

    @Override
    protected void edit(Card card, SheetRow row, Home home) {
        CarOfRow said = CarOfRow.read(row, home);
        String name = row.text("customerName");
        card.owner().corrected(name, Pinyin.of(name), Pinyin.initials(name), said.phone());
        card.owner().isFirm(row.yes("company"), taxNumber(row));
        card.car().recorded(said.plate(), said.vin(), row.text("model"), row.choice("energy", Energy.class), home.by());
    }

    @Override
    public List<Map<String, String>> rows(Home home, ListWish wish) {
        List<Vehicle> cars = listed.rows(Vehicle.class, from(wish), COLUMNS, home, wish);
        Map<CustomerNo, Customer> owners = owners(cars);
        return cars.stream()
                .map(car -> cells(new Card(owners.get(car.customerNo()), car)))
                .toList();
    }

    @Override
    public long count(Home home, ListWish wish) {
        return listed.count(from(wish), COLUMNS, home, wish);
    }

    // Owners are joined where they are asked for: a page of a long list needs those of its own cars only.
    private static String from(ListWish wish) {
        boolean owners = OF_OWNERS.contains(String.valueOf(wish.sort()))
                || wish.filters().keySet().stream().anyMatch(OF_OWNERS::contains);
        return owners ? CARS_AND_OWNERS : CARS;
    }
}

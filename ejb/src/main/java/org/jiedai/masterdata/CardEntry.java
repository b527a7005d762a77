package org.jiedai.masterdata;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jiedai.customer.Customer;
import org.jiedai.customer.Energy;
import org.jiedai.customer.Pinyin;
import org.jiedai.customer.Vehicle;
import org.jiedai.shared.CustomerNo;
import org.jiedai.shared.NumberBlocks;
import org.jiedai.shared.NumberSeries;
import org.jiedai.shared.Phone;
import org.jiedai.shared.TaxNumber;
import org.jiedai.shared.VehicleNo;

/** Enters the cars of a batch of rows; whoever has two cars is entered once. */
final class CardEntry {
    private final JpaListed listed;
    private final NumberBlocks numbers;
    private final List<SheetRow> rows;
    private final Home home;
    private final Deque<String> carNumbers = new ArrayDeque<>();
    private final Deque<String> ownerNumbers = new ArrayDeque<>();
    private Map<Phone, List<Customer>> reached;

    CardEntry(JpaListed listed, NumberBlocks numbers, List<SheetRow> rows, Home home) {
        this.listed = listed;
        this.numbers = numbers;
        this.rows = rows;
        this.home = home;
    }

    void enter(SheetRow row) {
        CarOfRow said = CarOfRow.read(row, home);
        Vehicle car = new Vehicle(
                new VehicleNo(next(carNumbers, NumberSeries.VH)),
                home.storeCode(),
                owner(said, row),
                said.plate(),
                said.vin(),
                row.text("model"),
                row.choice("energy", Energy.class));
        listed.add(car.entered(home.by()));
    }

    private CustomerNo owner(CarOfRow said, SheetRow row) {
        List<Customer> known = reached().computeIfAbsent(said.phone(), phone -> new ArrayList<>());
        return known.stream()
                .filter(customer -> customer.answersTo(said.owner()))
                .map(Customer::number)
                .findFirst()
                .orElseGet(() -> {
                    Customer fresh = fresh(said, row);
                    known.add(fresh);
                    return fresh.number();
                });
    }

    private Customer fresh(CarOfRow said, SheetRow row) {
        String name = said.owner();
        Customer customer = new Customer(
                new CustomerNo(next(ownerNumbers, NumberSeries.CU)),
                home.storeCode(),
                name,
                Pinyin.of(name),
                Pinyin.initials(name),
                said.phone());
        customer.isFirm(
                row.yes("company"),
                row.read("taxNumber", TaxNumber::read).map(TaxNumber::value).orElse(null));
        listed.add(customer);
        return customer;
    }

    // Asked for with the first row that is entered: who only looks at a file reads nothing and uses up no numbers.
    private Map<Phone, List<Customer>> reached() {
        if (reached == null) {
            List<Phone> phones = rows.stream()
                    .map(row -> CarOfRow.read(row, home).phone())
                    .filter(Objects::nonNull)
                    .toList();
            reached = new HashMap<>();
            listed.in(Customer.class, "phone", phones, home.storeCode())
                    .forEach(customer -> reached.computeIfAbsent(customer.phone(), phone -> new ArrayList<>())
                            .add(customer));
        }
        return reached;
    }

    private String next(Deque<String> block, NumberSeries series) {
        if (block.isEmpty()) {
            block.addAll(numbers.take(series, home.storeCode(), rows.size()));
        }
        return block.remove();
    }
}

package org.jiedai.life;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiedai.appointment.Appointment;
import org.jiedai.appointment.Appointments;
import org.jiedai.customer.Consents;
import org.jiedai.customer.Customers;
import org.jiedai.customer.Filed;
import org.jiedai.customer.FiledIn;
import org.jiedai.customer.FiledRow;
import org.jiedai.customer.Merge;
import org.jiedai.customer.Merges;
import org.jiedai.customer.Visitor;
import org.jiedai.repairorder.RepairOrder;
import org.jiedai.repairorder.RepairOrders;
import org.jiedai.shared.BusinessNumber;
import org.jiedai.shared.CustomerNo;
import org.jiedai.shared.Stamp;
import org.jiedai.shared.VehicleNo;

/** What is filed under a customer or a car in the tables in memory, and what was merged. */
final class FiledInMemory implements Filed, Merges {
    private static final String CUSTOMER = "customerNo";
    private static final String VEHICLE = "vehicleNo";

    private final InMemoryDealership shop;
    private final List<Object> known = new ArrayList<>();
    private final List<Merge> merges = new ArrayList<>();
    final List<String> apart = new ArrayList<>();

    FiledInMemory(InMemoryDealership shop) {
        this.shop = shop;
    }

    @Override
    public List<FiledRow> move(CustomerNo from, CustomerNo to) {
        Map<Object, FiledIn> rows = visits(CUSTOMER, from);
        shop.the(Customers.class).vehiclesOf(from).forEach(car -> rows.put(car, FiledIn.VEHICLE));
        shop.the(Consents.class).of(from).forEach(word -> rows.put(word, FiledIn.CONSENT));
        return moved(rows, CUSTOMER, to);
    }

    @Override
    public List<FiledRow> move(VehicleNo from, VehicleNo to) {
        return moved(visits(VEHICLE, from), VEHICLE, to);
    }

    private Map<Object, FiledIn> visits(String column, BusinessNumber number) {
        Map<Object, FiledIn> rows = new LinkedHashMap<>();
        ((InMemory<?, ?>) shop.the(Appointments.class))
                .all().stream()
                        .map(one -> ((Appointment) one).visitor())
                        .filter(visitor -> number.equals(Built.value(visitor, column)))
                        .forEach(visitor -> rows.put(visitor, FiledIn.APPOINTMENT));
        ((InMemory<?, ?>) shop.the(RepairOrders.class))
                .all().stream()
                        .map(one -> ((RepairOrder) one).visitor())
                        .filter(visitor -> number.equals(Built.value(visitor, column)))
                        .forEach(visitor -> rows.put(visitor, FiledIn.REPAIR_ORDER));
        return rows;
    }

    private List<FiledRow> moved(Map<Object, FiledIn> rows, String column, BusinessNumber to) {
        List<FiledRow> moved = new ArrayList<>();
        rows.forEach((row, place) -> {
            known.add(row);
            moved.add(new FiledRow(place, known.size() - 1L));
            Built.set(row, column, to);
        });
        return moved;
    }

    @Override
    public void back(List<FiledRow> rows, CustomerNo from, CustomerNo to) {
        rows.forEach(row -> Built.set(known.get((int) row.rowId()), CUSTOMER, to));
    }

    @Override
    public void back(List<FiledRow> rows, VehicleNo from, VehicleNo to) {
        rows.forEach(row -> Built.set(known.get((int) row.rowId()), VEHICLE, to));
    }

    @Override
    public Map<FiledIn, Long> standing(CustomerNo customer, List<FiledRow> moved) {
        List<VehicleNo> cars = shop.the(Customers.class).vehiclesOf(customer).stream()
                .filter(car -> moved.stream().anyMatch(row -> known.get((int) row.rowId()) == car))
                .map(car -> car.number())
                .toList();
        Map<FiledIn, Long> standing = counted(visits(CUSTOMER, customer), cars);
        standing.put(FiledIn.VEHICLE, (long)
                shop.the(Customers.class).vehiclesOf(customer).size());
        standing.put(
                FiledIn.CONSENT, (long) shop.the(Consents.class).of(customer).size());
        return standing;
    }

    @Override
    public Map<FiledIn, Long> standing(VehicleNo car) {
        return counted(visits(VEHICLE, car), List.of(car));
    }

    private static Map<FiledIn, Long> counted(Map<Object, FiledIn> visits, List<VehicleNo> cars) {
        Map<FiledIn, Long> counted = new EnumMap<>(Map.of(FiledIn.APPOINTMENT, 0L, FiledIn.REPAIR_ORDER, 0L));
        visits.forEach((visitor, place) -> {
            if (cars.contains(((Visitor) visitor).vehicleNo())) {
                counted.merge(place, 1L, Long::sum);
            }
        });
        return counted;
    }

    @Override
    public void add(Merge merge) {
        merges.add(merge);
    }

    @Override
    public Optional<Merge> find(String stays, String goes) {
        return merges.stream()
                .filter(merge -> merge.undoneAt() == null
                        && merge.stays().equals(stays)
                        && merge.goes().equals(goes))
                .reduce((earlier, later) -> later);
    }

    @Override
    public boolean followed(Merge merge) {
        return merges.stream()
                .skip(merges.indexOf(merge) + 1L)
                .anyMatch(later -> later.undoneAt() == null
                        && (later.stays().equals(merge.stays()) || later.goes().equals(merge.stays())));
    }

    @Override
    public void keepApart(String one, String other, Stamp by) {
        apart.add(one + " " + other);
    }
}

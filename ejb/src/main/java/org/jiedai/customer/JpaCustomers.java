package org.jiedai.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiedai.shared.Actor;
import org.jiedai.shared.BusinessNumber;
import org.jiedai.shared.Caller;
import org.jiedai.shared.CustomerNo;
import org.jiedai.shared.NumberSeries;
import org.jiedai.shared.Phone;
import org.jiedai.shared.Plate;
import org.jiedai.shared.Role;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.Stamp;
import org.jiedai.shared.VehicleNo;
import org.jiedai.shared.Vin;

/** The card index in the database: each store sees its own. */
@ApplicationScoped
public class JpaCustomers implements Customers {
    /** More behind one switchboard are not looked through. */
    private static final int MOST_SHARING = 100;

    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Override
    public Customer get(CustomerNo number) {
        return present(number, LockModeType.NONE);
    }

    @Override
    public Vehicle vehicle(VehicleNo number) {
        return presentCar(number, LockModeType.NONE);
    }

    @Override
    public Customer held(CustomerNo number) {
        return present(number, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public Vehicle held(VehicleNo number) {
        return presentCar(number, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public Customer evenMerged(CustomerNo number) {
        return any(number, LockModeType.NONE);
    }

    @Override
    public Vehicle evenMerged(VehicleNo number) {
        return anyCar(number, LockModeType.NONE);
    }

    private Customer any(CustomerNo number, LockModeType lock) {
        Customer customer = first(Customer.class, "select c from Customer c where c.number = :a", number, lock)
                .orElseThrow(() -> SharedRule.NOT_FOUND.broken(number));
        checkStore(customer.storeCode(), number);
        return customer;
    }

    private Vehicle anyCar(VehicleNo number, LockModeType lock) {
        Vehicle vehicle = first(Vehicle.class, "select v from Vehicle v where v.number = :a", number, lock)
                .orElseThrow(() -> SharedRule.NOT_FOUND.broken(number));
        checkStore(vehicle.storeCode(), number);
        return vehicle;
    }

    // Who asks is told where the customer is now; a message that was underway means the one that stays.
    private Customer present(CustomerNo number, LockModeType lock) {
        Customer customer = any(number, lock);
        while (customer.mergedInto() != null) {
            customer = any(customer.mergedInto(), lock);
        }
        CustomerRule.MERGED_INTO.unless(
                customer.number().equals(number) || caller.actor().is(Role.SYSTEM),
                number,
                customer.name() + " " + customer.number());
        return customer;
    }

    private Vehicle presentCar(VehicleNo number, LockModeType lock) {
        Vehicle car = anyCar(number, lock);
        while (car.mergedInto() != null) {
            car = anyCar(car.mergedInto(), lock);
        }
        CustomerRule.MERGED_INTO.unless(
                car.number().equals(number) || caller.actor().is(Role.SYSTEM),
                number,
                car.subject() + " " + car.model());
        return car;
    }

    @Override
    public List<Vehicle> mergedInto(VehicleNo number) {
        return em.createQuery("select v from Vehicle v where v.mergedInto = :no order by v.id", Vehicle.class)
                .setParameter("no", number)
                .getResultList();
    }

    @Override
    public List<Customer> byPhone(String storeCode, Phone phone) {
        List<Customer> found = new ArrayList<>(reachedAt("c.phone", "Customer c", storeCode, phone));
        found.addAll(reachedAt("p.phone", "Customer c join c.phones p", storeCode, phone));
        return found.stream().distinct().toList();
    }

    // Each by its own index: first numbers, then further ones.
    private List<Customer> reachedAt(String column, String from, String storeCode, Phone phone) {
        return em.createQuery("""
                                select c from %s
                                where %s = :phone and c.storeCode = :store and c.mergedInto is null
                                order by c.id""".formatted(from, column), Customer.class)
                .setParameter("phone", phone)
                .setParameter("store", storeCode)
                .setMaxResults(MOST_SHARING)
                .getResultList();
    }

    // The row that counts the store's customers: whoever enters one takes it anyway.
    @Override
    public void lock(String storeCode) {
        em.createNativeQuery("insert into number_series values (?, ?, ?, 0) on duplicate key update last = last")
                .setParameter(1, NumberSeries.CU.name())
                .setParameter(2, storeCode)
                .setParameter(3, LocalDate.EPOCH)
                .executeUpdate();
    }

    // Written at once, for the database knows a plate once only.
    @Override
    public void free(String storeCode, Plate plate, Stamp by) {
        byPlate(storeCode, plate).ifPresent(car -> car.losesPlate(by));
        em.flush();
    }

    @Override
    public Optional<Vehicle> byPlate(String storeCode, Plate plate) {
        return ofStore("select v from Vehicle v where v.plate = :a and v.storeCode = :b", plate, storeCode);
    }

    @Override
    public Optional<Vehicle> byVin(String storeCode, Vin vin) {
        return ofStore("select v from Vehicle v where v.vin = :a and v.storeCode = :b", vin, storeCode);
    }

    @Override
    public boolean owns(CustomerNo customer, VehicleNo car) {
        return em.createQuery(
                                "select count(v) from Vehicle v where v.number = :car and v.customerNo = :customer",
                                Long.class)
                        .setParameter("car", car)
                        .setParameter("customer", customer)
                        .getSingleResult()
                > 0;
    }

    @Override
    public List<Vehicle> vehiclesOf(CustomerNo number) {
        return em.createQuery("""
                                select v
                                from Vehicle v
                                where v.customerNo = :no and v.mergedInto is null
                                order by v.id""", Vehicle.class).setParameter("no", number).getResultList();
    }

    @Override
    public void add(Customer customer) {
        em.persist(customer);
    }

    @Override
    public void add(Vehicle vehicle) {
        em.persist(vehicle);
    }

    private void checkStore(String storeCode, BusinessNumber number) {
        Actor actor = caller.actor();
        SharedRule.NOT_YOUR_STORE.unless(actor.is(Role.SYSTEM) || storeCode.equals(actor.storeCode()), number);
    }

    private <T> Optional<T> first(Class<T> kind, String query, Object a, LockModeType lock) {
        return em.createQuery(query, kind)
                .setParameter("a", a)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    private Optional<Vehicle> ofStore(String query, Object a, String storeCode) {
        return em.createQuery(query, Vehicle.class)
                .setParameter("a", a)
                .setParameter("b", storeCode)
                .getResultStream()
                .findFirst();
    }
}

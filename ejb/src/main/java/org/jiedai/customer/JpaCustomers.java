package org.jiedai.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
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
        Customer customer = first(Customer.class, "select c from Customer c where c.number = :a", number, null)
                .orElseThrow(() -> SharedRule.NOT_FOUND.broken(number));
        checkStore(customer.storeCode(), number);
        return customer;
    }

    @Override
    public Vehicle vehicle(VehicleNo number) {
        Vehicle vehicle = first(Vehicle.class, "select v from Vehicle v where v.number = :a", number, null)
                .orElseThrow(() -> SharedRule.NOT_FOUND.broken(number));
        checkStore(vehicle.storeCode(), number);
        return vehicle;
    }

    @Override
    public List<Customer> byPhone(String storeCode, Phone phone) {
        return em.createQuery(
                        "select c from Customer c where c.phone = :phone and c.storeCode = :store order by c.id",
                        Customer.class)
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
        return first(
                Vehicle.class, "select v from Vehicle v where v.plate = :a and v.storeCode = :b", plate, storeCode);
    }

    @Override
    public Optional<Vehicle> byVin(String storeCode, Vin vin) {
        return first(Vehicle.class, "select v from Vehicle v where v.vin = :a and v.storeCode = :b", vin, storeCode);
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
        return em.createQuery("select v from Vehicle v where v.customerNo = :no order by v.id", Vehicle.class)
                .setParameter("no", number)
                .getResultList();
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

    private <T> Optional<T> first(Class<T> kind, String query, Object a, String b) {
        var found = em.createQuery(query, kind).setParameter("a", a);
        if (b != null) {
            found.setParameter("b", b);
        }
        return found.getResultStream().findFirst();
    }
}

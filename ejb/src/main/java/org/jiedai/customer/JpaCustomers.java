package org.jiedai.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.jiedai.shared.CustomerNo;
import org.jiedai.shared.Phone;
import org.jiedai.shared.Plate;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.VehicleNo;

/** The card index in the database. */
@ApplicationScoped
public class JpaCustomers implements Customers {
    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Override
    public Customer get(CustomerNo number) {
        return first(Customer.class, "select c from Customer c where c.number = :a", number, null)
                .orElseThrow(() -> SharedRule.NOT_FOUND.broken(number));
    }

    @Override
    public Vehicle vehicle(VehicleNo number) {
        return first(Vehicle.class, "select v from Vehicle v where v.number = :a", number, null)
                .orElseThrow(() -> SharedRule.NOT_FOUND.broken(number));
    }

    @Override
    public Optional<Customer> byPhone(String storeCode, Phone phone) {
        return first(
                Customer.class, "select c from Customer c where c.phone = :a and c.storeCode = :b", phone, storeCode);
    }

    @Override
    public Optional<Vehicle> byPlate(String storeCode, Plate plate) {
        return first(
                Vehicle.class, "select v from Vehicle v where v.plate = :a and v.storeCode = :b", plate, storeCode);
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

    private <T> Optional<T> first(Class<T> kind, String query, Object a, String b) {
        var found = em.createQuery(query, kind).setParameter("a", a);
        if (b != null) {
            found.setParameter("b", b);
        }
        return found.getResultStream().findFirst();
    }
}

package org.jiedai.frontdesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jiedai.appointment.AppointmentState;
import org.jiedai.customer.Bringer;
import org.jiedai.reception.KnownCars;
import org.jiedai.repairorder.RepairOrderState;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.Plate;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.VehicleNo;

/** The register and the visits of the whole front desk, looked into for a car that comes. */
@ApplicationScoped
public class JpaKnownCars implements KnownCars {
    /** A booked customer may come this much before their time and still be their own advisor's. */
    private static final Duration BOOKED_AHEAD = Duration.ofHours(12);

    private static final List<RepairOrderState> GONE = List.of(RepairOrderState.CLOSED, RepairOrderState.CANCELLED);

    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Override
    public Optional<Booked> booked(String storeCode, Plate plate, Instant at) {
        return em.createQuery("""
                                select a.number, a.advisor
                                from Appointment a
                                where a.storeCode = :store and a.state = :booked and a.visitor.plate = :plate and
                                a.slotStart < :until
                                order by a.slotStart, a.id""", Object[].class)
                .setParameter("store", storeCode)
                .setParameter("booked", AppointmentState.BOOKED)
                .setParameter("plate", plate.value())
                .setParameter("until", at.plus(BOOKED_AHEAD))
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(row -> new Booked((AppointmentNo) row[0], (String) row[1]));
    }

    @Override
    public Optional<Bringer> bringer(AppointmentNo booking) {
        return em.createQuery("""
                                select new org.jiedai.customer.Bringer(a.visitor.customerName, a.visitor.phone)
                                from Appointment a
                                where a.number = :booking and a.visitor.bringer = true""", Bringer.class)
                .setParameter("booking", booking)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<RepairOrderNo> inTheHouse(String storeCode, Plate plate) {
        return visit("o.visitor.plate", storeCode, plate.value());
    }

    @Override
    public Optional<RepairOrderNo> inTheHouse(String storeCode, VehicleNo car) {
        return visit("o.visitor.vehicleNo", storeCode, car);
    }

    private Optional<RepairOrderNo> visit(String by, String storeCode, Object car) {
        TypedQuery<RepairOrderNo> found = em.createQuery("""
                select o.number from RepairOrder o
                where o.storeCode = :store and o.state not in :gone and %s = :car
                order by o.id""".formatted(by), RepairOrderNo.class);
        return found.setParameter("store", storeCode)
                .setParameter("gone", GONE)
                .setParameter("car", car)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}

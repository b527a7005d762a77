package org.jiedai.frontdesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.jiedai.appointment.AppointmentState;
import org.jiedai.customer.OpenBusiness;
import org.jiedai.reception.KnownCars;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.Caller;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.VehicleNo;

/** Looks through the front desk's stages for what is open with a car. */
@ApplicationScoped
public class JpaOpenBusiness implements OpenBusiness {
    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Inject
    private KnownCars cars;

    @Inject
    private Caller caller;

    @Override
    public Optional<RepairOrderNo> visitOf(VehicleNo car) {
        return cars.inTheHouse(caller.actor().storeCode(), car);
    }

    @Override
    public List<AppointmentNo> bookingsOf(VehicleNo car) {
        return em.createQuery("""
                        select a.number
                        from Appointment a
                        where a.storeCode = :store and a.visitor.vehicleNo = :car and a.state = :booked
                        order by a.id""", AppointmentNo.class)
                .setParameter("store", caller.actor().storeCode())
                .setParameter("car", car)
                .setParameter("booked", AppointmentState.BOOKED)
                .getResultList();
    }
}

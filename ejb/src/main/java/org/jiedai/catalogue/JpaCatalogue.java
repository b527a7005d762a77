package org.jiedai.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.jiedai.customer.Energy;
import org.jiedai.shared.SharedRule;

/** The catalogue in the database. */
@ApplicationScoped
public class JpaCatalogue implements Catalogue {
    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Override
    public LabourOperation operation(String code) {
        return Optional.ofNullable(em.find(LabourOperation.class, code))
                .orElseThrow(() -> SharedRule.NOT_FOUND.broken(code));
    }

    @Override
    public Part part(String code) {
        return Optional.ofNullable(em.find(Part.class, code)).orElseThrow(() -> SharedRule.NOT_FOUND.broken(code));
    }

    @Override
    public List<LabourOperation> operations() {
        // Nobody changes them: the transaction needs no copies of its own.
        return em.createQuery(
                        "select o from LabourOperation o where o.active = true order by o.id", LabourOperation.class)
                .setHint("eclipselink.read-only", true)
                .getResultList();
    }

    @Override
    public List<MaintenanceSchedule> schedules(Energy energy) {
        return em.createQuery(
                        "select s from MaintenanceSchedule s where s.energy = :energy order by s.everyKm",
                        MaintenanceSchedule.class)
                .setParameter("energy", energy)
                .getResultList();
    }
}

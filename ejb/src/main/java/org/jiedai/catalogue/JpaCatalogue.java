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
    public List<MaintenanceSchedule> schedules(Energy energy, String modelCode) {
        return MaintenanceSchedule.asked(em.createQuery("""
                        select s from MaintenanceSchedule s
                        where s.energy = :energy and s.modelCode in ('', :model)
                        order by s.everyKm, s.id
                        """, MaintenanceSchedule.class)
                .setParameter("energy", energy)
                .setParameter("model", modelCode == null ? "" : modelCode)
                .getResultList());
    }

    @Override
    public Optional<String> successor(String partCode) {
        return em.createQuery("""
                        select s.successorCode from PartSupersession s
                        where s.partCode = :code and s.active = true
                        order by s.id
                        """, String.class)
                .setParameter("code", partCode)
                .getResultStream()
                .findFirst();
    }
}

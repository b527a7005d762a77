package org.jiedai.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.JpaRepository;

/** The workshop's plans in the database. */
@ApplicationScoped
public class JpaAppointmentPlans extends JpaRepository<AppointmentPlan, AppointmentNo> implements AppointmentPlans {
    private static final String OTHERS = """
            select distinct p.%1$s from AppointmentPlan p
            where p.storeCode = :store and p.state in :states and p.slotStart < :until
            and p.slotEnd > :from and p.%1$s is not null and p.number <> :except""";

    private static final Set<PlanState> AHEAD = EnumSet.of(PlanState.PROPOSED, PlanState.PLANNED);

    public JpaAppointmentPlans() {
        super(AppointmentPlan.class);
    }

    @Override
    public Map<String, Integer> load(String storeCode, Instant from, Instant until) {
        return em.createQuery("""
                                select p.technician, sum(p.minutes)
                                from AppointmentPlan p
                                where p.storeCode = :store and p.state in :ahead and p.slotStart >= :from and
                                p.slotStart < :until and p.technician is not null
                                group by p.technician""", Object[].class)
                .setParameter("store", storeCode)
                .setParameter("ahead", AHEAD)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).intValue()));
    }

    @Override
    public Set<String> busy(AppointmentPlan plan) {
        return others("technician", plan, AHEAD);
    }

    @Override
    public Set<String> baysTaken(AppointmentPlan plan, Set<PlanState> states) {
        return others("bay", plan, states);
    }

    private Set<String> others(String column, AppointmentPlan plan, Set<PlanState> states) {
        return Set.copyOf(em.createQuery(OTHERS.formatted(column), String.class)
                .setParameter("store", plan.storeCode())
                .setParameter("states", states)
                .setParameter("from", plan.slotStart())
                .setParameter("until", plan.slotEnd())
                .setParameter("except", plan.number())
                .getResultList());
    }

    @Override
    public List<AppointmentPlan> naming(String technician, String storeCode) {
        return all(em.createQuery("""
                                select p
                                from AppointmentPlan p
                                where p.state in :ahead and p.technician = :technician
                                and (:store is null or p.storeCode = :store)
                                order by p.slotStart, p.id""", AppointmentPlan.class)
                .setParameter("ahead", AHEAD)
                .setParameter("technician", technician)
                .setParameter("store", storeCode));
    }
}

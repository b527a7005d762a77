package org.jiedai.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.Utc;

/** Holds in the database; its unique key decides between two who want the same slot. */
@ApplicationScoped
public class JpaSlotHolds implements SlotHolds {
    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    // Two weeks of a full store are ten thousand holds, but at each step only one line for each kind.
    @Override
    public List<HeldStep> ofOthers(AppointmentNo mine, String storeCode, Instant from, Instant to) {
        List<?> lines = em.createNativeQuery("""
                select resource, start, group_concat(code separator '\n') \
                from slot_hold \
                where store_code = ? and start >= ? and start < ? and appointment_no <> ? \
                group by resource, start""")
                .setParameter(1, storeCode)
                .setParameter(2, Utc.of(from))
                .setParameter(3, Utc.of(to))
                .setParameter(4, mine.value())
                .getResultList();
        return lines.stream().flatMap(line -> steps((Object[]) line)).toList();
    }

    private static Stream<HeldStep> steps(Object[] line) {
        HeldResource resource = HeldResource.valueOf((String) line[0]);
        Instant start = Utc.stored(line[1]);
        return ((String) line[2]).lines().map(code -> new HeldStep(resource, code, start));
    }

    @Override
    public Set<LocalDate> days(String storeCode, LocalDate from, LocalDate end) {
        List<?> days = em.createNativeQuery("select day from slot_day where store_code = ? and day >= ? and day < ?")
                .setParameter(1, storeCode)
                .setParameter(2, from)
                .setParameter(3, end)
                .getResultList();
        return days.stream().map(day -> ((Date) day).toLocalDate()).collect(Collectors.toSet());
    }

    // Usually the day is there already. An ignored insert would take a shared lock only, and two who then want more
    // would wait for each other.
    @Override
    public void lockDay(String storeCode, LocalDate day) {
        em.createNativeQuery("insert into slot_day (store_code, day) values (?, ?) on duplicate key update day = day")
                .setParameter(1, storeCode)
                .setParameter(2, day)
                .executeUpdate();
    }

    @Override
    public void hold(List<SlotHold> holds) {
        try {
            holds.forEach(em::persist);
            em.flush();
        } catch (OptimisticLockException e) {
            // Not the slot is taken; the appointment is not as it was any more.
            throw e;
        } catch (PersistenceException e) {
            throw AppointmentRule.SLOT_TAKEN.broken(holds.get(0).start());
        }
    }

    @Override
    public void holdInstead(AppointmentNo appointmentNo, List<SlotHold> holds) {
        // The deleting writes the appointment first: it is never held by one who waits for the other's holds.
        release(appointmentNo);
        hold(holds);
    }

    @Override
    public void release(AppointmentNo appointmentNo) {
        em.createQuery("delete from SlotHold h where h.appointmentNo = :no")
                .setParameter("no", appointmentNo)
                .executeUpdate();
    }
}

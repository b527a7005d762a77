package org.jiedai.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jiedai.shared.AppointmentNo;

/** Reminders in the database. */
@ApplicationScoped
public class JpaReminders implements Reminders {
    private static final int AT_ONCE = 100;

    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Override
    public void add(Reminder reminder) {
        em.persist(reminder);
    }

    @Override
    public List<Reminder> due(Instant now) {
        return em.createQuery(
                        "select r from Reminder r where r.raisedAt is null and r.dueAt <= :now order by r.dueAt",
                        Reminder.class)
                .setParameter("now", now)
                .setMaxResults(AT_ONCE)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public Optional<Reminder> open(AppointmentNo appointmentNo, ReminderKind kind) {
        return em.createQuery(
                        "select r from Reminder r where r.appointmentNo = :no and r.kind = :kind and r.outcome is null",
                        Reminder.class)
                .setParameter("no", appointmentNo)
                .setParameter("kind", kind)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void drop(AppointmentNo appointmentNo) {
        em.createQuery("delete from Reminder r where r.appointmentNo = :no and r.outcome is null")
                .setParameter("no", appointmentNo)
                .executeUpdate();
    }
}

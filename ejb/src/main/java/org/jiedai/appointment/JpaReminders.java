package org.jiedai.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jiedai.shared.AppointmentNo;

/** Reminders in the database. */
@ApplicationScoped
public class JpaReminders implements Reminders {
    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Override
    public void add(Reminder reminder) {
        em.persist(reminder);
    }

    @Override
    public List<Long> due(Instant now, int skip, int most) {
        return em.createQuery("""
                                select r.id from Reminder r where r.raisedAt is null and r.dueAt <= :now
                                order by r.dueAt, r.id""", Long.class)
                .setParameter("now", now)
                .setFirstResult(skip)
                .setMaxResults(most)
                .getResultList();
    }

    // JPQL has no word for "pass over what is locked".
    @Override
    public Optional<Reminder> lock(long id) {
        List<?> locked = em.createNativeQuery(
                        "select id from reminder where id = ? and raised_at is null for update skip locked")
                .setParameter(1, id)
                .getResultList();
        return locked.isEmpty() ? Optional.empty() : Optional.ofNullable(em.find(Reminder.class, id));
    }

    @Override
    public List<Reminder> raised(AppointmentNo appointmentNo) {
        return em.createQuery("""
                                select r
                                from Reminder r
                                where r.appointmentNo = :no and r.outcome is null and r.raisedAt is not null
                                order by r.id""", Reminder.class)
                .setParameter("no", appointmentNo)
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

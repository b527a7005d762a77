package org.jiedai.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
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

    // JPQL has no word for "pass over what is locked".
    @Override
    public List<Reminder> due(Instant now, int most) {
        List<?> ids = em.createNativeQuery("select id from reminder where raised_at is null and due_at <= ?"
                        + " order by due_at, id limit ? for update skip locked")
                .setParameter(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .setParameter(2, most)
                .getResultList();
        return ids.stream()
                .map(id -> em.find(Reminder.class, ((Number) id).longValue()))
                .toList();
    }

    @Override
    public List<Reminder> raised(AppointmentNo appointmentNo) {
        return em.createQuery(
                        "select r from Reminder r where r.appointmentNo = :no and r.outcome is null"
                                + " and r.raisedAt is not null order by r.id",
                        Reminder.class)
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

package org.jiedai.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** The promised slots of a span of time, in one query over the index {@code appointment_book}. */
@ApplicationScoped
class JpaCalendar {
    private static final int MOST = 2000;

    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    /** What begins in the span, by time; of all advisors. */
    List<CalendarEntry> between(String storeCode, List<AppointmentState> states, Instant from, Instant to) {
        return em.createQuery(
                        "select distinct a from Appointment a left join fetch a.items where a.storeCode = :store"
                                + " and a.state in :states and a.slotStart >= :from and a.slotStart < :to"
                                + " order by a.slotStart, a.id",
                        Appointment.class)
                .setParameter("store", storeCode)
                .setParameter("states", states)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultStream()
                .limit(MOST)
                .map(CalendarEntry::of)
                .toList();
    }
}

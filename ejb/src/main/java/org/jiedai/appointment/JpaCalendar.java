package org.jiedai.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiedai.store.OpenDays;

/** The promised slots of a span of time, in one query over the index {@code appointment_book}. */
@ApplicationScoped
class JpaCalendar {
    private static final Duration LONGEST = Duration.ofDays(OpenDays.LONGEST_WORK);

    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    /**
     * What is to be done in the span, by its beginning; of all advisors, and those customers too who are here already.
     */
    List<CalendarEntry> promised(String storeCode, Instant from, Instant to) {
        // What began before goes on in the span.
        return entries(query(" and (a.slotStart >= :span or a.slotEnd > :span)", storeCode, from.minus(LONGEST), to)
                .setParameter("span", from)
                .setParameter("states", List.of(AppointmentState.BOOKED, AppointmentState.ARRIVED)));
    }

    /** Whom an advisor still expects in the span, by time. */
    List<CalendarEntry> expected(String storeCode, String advisor, Instant from, Instant to) {
        return entries(query(" and a.advisor = :advisor", storeCode, from, to)
                .setParameter("advisor", advisor)
                .setParameter("states", List.of(AppointmentState.BOOKED)));
    }

    // A line per item; fetched with their bookings they could not be written back, and nobody writes here.
    private TypedQuery<Object[]> query(String more, String storeCode, Instant from, Instant to) {
        return em.createQuery("""
                        select a, i.name from Appointment a left join a.items i
                        where a.storeCode = :store and a.state in :states
                        and a.slotStart >= :from and a.slotStart < :to %s
                        order by a.slotStart, a.id""".formatted(more), Object[].class)
                .setParameter("store", storeCode)
                .setParameter("from", from)
                .setParameter("to", to);
    }

    private static List<CalendarEntry> entries(TypedQuery<Object[]> query) {
        Map<Appointment, List<String>> work = new LinkedHashMap<>();
        query.getResultList()
                .forEach(line -> work.computeIfAbsent((Appointment) line[0], a -> new ArrayList<>())
                        .add((String) line[1]));
        return work.entrySet().stream()
                .map(booking -> CalendarEntry.of(booking.getKey(), booking.getValue()))
                .toList();
    }
}

package org.jiedai.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.jiedai.shared.Utc;
import org.jiedai.store.Store;

/**
 * Counts in the database, by day and person; each query reads only the span, over an index. Days are those of the
 * store's zone, with the offset that it has on the first of them.
 */
@ApplicationScoped
class JpaCounts {
    // The day is part of the order's number, which is the key.
    private static final String DAY_OF = "select substring_index(substring_index(%s, '-', 3), '-', -1) d";

    private static final String VISITS = DAY_OF.formatted("o.number") + """
            , o.advisor, sum(o.appointment_no is not null), count(*)
            from repair_order o
            where o.number >= ? and o.number < ?
            group by d, o.advisor""";

    // Only who was promised a slot can cancel it: a call that came to nothing is no cancelling.
    private static final String SHOWN = """
            select date_format(a.slot_start + interval ? minute, '%Y%m%d') d, a.advisor,
            sum(a.state = 'ARRIVED'), count(*)
            from appointment a
            where a.store_code = ? and a.slot_start >= ? and a.slot_start < ?
            and a.state in ('ARRIVED', 'CANCELLED', 'NO_SHOW') and (a.state <> 'CANCELLED' or exists (
            select 1 from history h where h.subject = a.number and h.act = 'AppointmentAct.BOOK'))
            group by d, a.advisor""";

    // Nobody knows how long a call rang that was entered without it; where we called, as for a follow-up, none rang.
    private static final String CALLS = """
            select date_format(coalesce(c.rang_at, c.changed_at) + interval ? minute, '%Y%m%d') d, c.answered_by,
            sum(c.in_three_rings), count(*)
            from call_record c
            where c.store_code = ?
            and (c.rang_at >= ? and c.rang_at < ? or c.rang_at is null and c.changed_at >= ? and c.changed_at < ?)
            and c.state <> 'RINGING' and (c.rang_at is not null or c.answered_at is null)
            group by d, c.answered_by""";

    // What is held goes when the customer comes, so it is counted from the bookings: the advisor for one step, bay and
    // technician for all. Who did not come gave their steps back.
    private static final String HELD = """
            select date_format(a.slot_start + interval ? minute, '%Y%m%d') d, a.advisor,
            sum(1 + 2 * greatest(1, ceil(a.minutes / ?))), count(*)
            from appointment a
            where a.store_code = ? and a.slot_start >= ? and a.slot_start < ? and a.state in ('BOOKED', 'ARRIVED')
            group by d, a.advisor""";

    private static final String PREPARED = """
            select date_format(a.slot_start + interval ? minute, '%Y%m%d') d, a.advisor,
            coalesce(sum(a.prepared_at <= a.slot_start), 0), count(*)
            from appointment a
            where a.store_code = ? and a.slot_start >= ? and a.slot_start < ?
            and a.state in ('ARRIVED', 'NO_SHOW', 'BOOKED') and (a.state <> 'BOOKED' or a.slot_start <= ?)
            group by d, a.advisor""";

    // What befell a visit counts for the day it began, which its number tells.
    private static final String GREETED = DAY_OF.formatted("a.repair_order_no") + """
            , a.greeted_by, sum(a.greeted_at <= a.arrived_at + interval 15 second), count(*)
            from arrival a where a.repair_order_no >= ? and a.repair_order_no < ? and a.greeted_at is not null
            group by d, a.greeted_by""";

    private static final String FIRST_PASS = DAY_OF.formatted("o.number") + """
            , o.advisor, sum(o.reworks = 0), count(*)
            from repair_order o where o.number >= ? and o.number < ? and (o.reworks > 0
            or o.state in ('INSPECTED', 'WASHING', 'WASHED', 'REVIEWING', 'DELIVERING', 'CLOSED'))
            group by d, o.advisor""";

    private static final String TAKE_UP = DAY_OF.formatted("o.number") + """
            , o.advisor, sum(i.agreed), count(*)
            from repair_order o
            join extra_work e on e.repair_order_no = o.number
            join extra_work_answer i on i.extra_work_id = e.id
            where o.number >= ? and o.number < ?
            group by d, o.advisor""";

    private static final String ON_TIME = DAY_OF.formatted("v.number") + """
            , v.advisor, sum(v.changed_at <= v.promised_at), count(*)
            from delivery v where v.number >= ? and v.number < ? and v.state = 'CLOSED'
            group by d, v.advisor""";

    private static final String FIRST_PROMISE = DAY_OF.formatted("v.number") + """
            , v.advisor, sum(v.changed_at <= o.first_promise), count(*)
            from delivery v join repair_order o on o.number = v.number
            where v.number >= ? and v.number < ? and v.state = 'CLOSED'
            group by d, v.advisor""";

    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Everything but {@link Figure#SLOT_USE}. */
    List<Counted> counted(Store store, LocalDate first, LocalDate last) {
        return Stream.concat(ofAppointments(store, first, last), ofVisits(store, first, last))
                .toList();
    }

    private Stream<Counted> ofAppointments(Store store, LocalDate first, LocalDate last) {
        Instant begin = store.at(first, LocalTime.MIN);
        int offset = offset(store, begin);
        LocalDateTime from = utc(begin);
        LocalDateTime to = utc(store.at(last.plusDays(1), LocalTime.MIN));
        String code = store.code();
        return Stream.of(
                        rows(Figure.SHOW_RATE, SHOWN, offset, code, from, to),
                        rows(Figure.THREE_RINGS, CALLS, offset, code, from, to, from, to),
                        rows(Figure.PREPARED, PREPARED, offset, code, from, to, utc(clock.instant())))
                .flatMap(List::stream);
    }

    private Stream<Counted> ofVisits(Store store, LocalDate first, LocalDate last) {
        String begin = visit(store, first);
        String end = visit(store, last.plusDays(1));
        return Stream.of(
                        rows(Figure.APPOINTMENT_SHARE, VISITS, begin, end),
                        rows(Figure.GREETED, GREETED, begin, end),
                        rows(Figure.FIRST_PASS, FIRST_PASS, begin, end),
                        rows(Figure.TAKE_UP, TAKE_UP, begin, end),
                        rows(Figure.ON_TIME, ON_TIME, begin, end),
                        rows(Figure.FIRST_PROMISE, FIRST_PROMISE, begin, end))
                .flatMap(List::stream);
    }

    // Numbers of visits tell their day.
    private static String visit(Store store, LocalDate day) {
        return "RO-" + store.code() + "-" + DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    /** Steps held by day and advisor: of all three as part, of the advisor alone as whole. */
    List<Counted> held(Store store, LocalDate first, LocalDate last) {
        Instant from = store.at(first, LocalTime.MIN);
        Instant to = store.at(last.plusDays(1), LocalTime.MIN);
        return rows(Figure.SLOT_USE, HELD, offset(store, from), store.slotMinutes(), store.code(), utc(from), utc(to));
    }

    private List<Counted> rows(Figure figure, String sql, Object... values) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> line(figure, (Object[]) row)).toList();
    }

    private static Counted line(Figure figure, Object[] row) {
        return new Counted(
                figure,
                LocalDate.parse((String) row[0], DateTimeFormatter.BASIC_ISO_DATE),
                row[1] == null ? "" : (String) row[1],
                ((Number) row[2]).longValue(),
                ((Number) row[3]).longValue());
    }

    private static int offset(Store store, Instant from) {
        return store.zone().getRules().getOffset(from).getTotalSeconds() / 60;
    }

    private static LocalDateTime utc(Instant moment) {
        return Utc.of(moment);
    }
}

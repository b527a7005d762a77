package org.jiedai.frontdesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiedai.appointment.AppointmentState;
import org.jiedai.followup.ComplaintState;
import org.jiedai.handoff.HandOffState;
import org.jiedai.reception.ArrivalState;
import org.jiedai.repairorder.ExtraWorkState;
import org.jiedai.repairorder.RepairOrderState;
import org.jiedai.store.Store;

/** Counts how stores stand: one query each for all of them, over an index. */
@ApplicationScoped
class JpaStoresNow {
    private static final Counted NOTHING = new Counted(0, 0);

    private static final String CARS = """
            select o.storeCode, count(o), sum(case when o.promise.present < :now then 1 else 0 end)
            from RepairOrder o where o.storeCode in :codes and o.state not in :gone group by o.storeCode""";

    private static final String WAITING = """
            select a.storeCode, count(a), 0 from Arrival a
            where a.storeCode in :codes and a.state = :waiting group by a.storeCode""";

    private static final String QUESTIONS = """
            select e.storeCode, count(e), 0 from ExtraWork e
            where e.storeCode in :codes and e.state in :open group by e.storeCode""";

    private static final String COMPLAINTS = """
            select c.storeCode, count(c), sum(case when c.deadline < :now then 1 else 0 end) from Complaint c
            where c.storeCode in :codes and c.state <> :closed group by c.storeCode""";

    private static final String STUCK = """
            select h.storeCode, count(h), 0 from PostedHandOff h
            where h.storeCode in :codes and h.state in :stuck group by h.storeCode""";

    private static final String BOOKED = """
            select a.storeCode, count(a), sum(case when a.state = :arrived then 1 else 0 end)
            from Appointment a where a.storeCode in :codes and a.state in :promised
            and a.slotStart >= :from and a.slotStart < :to group by a.storeCode""";

    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Inject
    private Clock clock;

    List<StoreNow> of(List<Store> stores) {
        List<String> codes = stores.stream().map(Store::code).toList();
        Map<String, Counted> cars = cars(codes);
        Map<String, Counted> waiting = waiting(codes);
        Map<String, Counted> questions = questions(codes);
        Map<String, Counted> complaints = complaints(codes);
        Map<String, Counted> stuck = stuck(codes);
        Map<String, Counted> booked = booked(stores);
        return stores.stream()
                .map(store -> new StoreNow(
                        store.code(),
                        store.name(),
                        store.nameEn(),
                        all(cars, store),
                        some(cars, store),
                        all(waiting, store),
                        all(questions, store),
                        all(complaints, store),
                        some(complaints, store),
                        all(stuck, store),
                        all(booked, store),
                        some(booked, store)))
                .toList();
    }

    private static int all(Map<String, Counted> counted, Store store) {
        return counted.getOrDefault(store.code(), NOTHING).all();
    }

    private static int some(Map<String, Counted> counted, Store store) {
        return counted.getOrDefault(store.code(), NOTHING).some();
    }

    private Map<String, Counted> cars(List<String> codes) {
        return counted(query(CARS, codes)
                .setParameter("gone", List.of(RepairOrderState.CLOSED, RepairOrderState.CANCELLED))
                .setParameter("now", clock.instant()));
    }

    private Map<String, Counted> waiting(List<String> codes) {
        return counted(query(WAITING, codes).setParameter("waiting", ArrivalState.WAITING));
    }

    private Map<String, Counted> questions(List<String> codes) {
        return counted(
                query(QUESTIONS, codes).setParameter("open", List.of(ExtraWorkState.FOUND, ExtraWorkState.ASKED)));
    }

    private Map<String, Counted> complaints(List<String> codes) {
        return counted(query(COMPLAINTS, codes)
                .setParameter("closed", ComplaintState.CLOSED)
                .setParameter("now", clock.instant()));
    }

    private Map<String, Counted> stuck(List<String> codes) {
        return counted(query(STUCK, codes).setParameter("stuck", List.of(HandOffState.REFUSED, HandOffState.BLOCKED)));
    }

    // Stores of a group lie in one zone; another day would begin for nobody.
    private Map<String, Counted> booked(List<Store> stores) {
        Store first = stores.get(0);
        LocalDate today = first.dayOf(clock.instant());
        Instant from = first.at(today, LocalTime.MIN);
        return counted(query(BOOKED, stores.stream().map(Store::code).toList())
                .setParameter("arrived", AppointmentState.ARRIVED)
                .setParameter(
                        "promised",
                        List.of(AppointmentState.BOOKED, AppointmentState.ARRIVED, AppointmentState.NO_SHOW))
                .setParameter("from", from)
                .setParameter("to", first.at(today.plusDays(1), LocalTime.MIN)));
    }

    private TypedQuery<Object[]> query(String question, List<String> codes) {
        return em.createQuery(question, Object[].class).setParameter("codes", codes);
    }

    private static Map<String, Counted> counted(TypedQuery<Object[]> query) {
        Map<String, Counted> counted = new HashMap<>();
        query.getResultList()
                .forEach(row -> counted.put(
                        (String) row[0], new Counted(((Number) row[1]).intValue(), ((Number) row[2]).intValue())));
        return counted;
    }

    /** So many, and of these some. */
    private record Counted(int all, int some) {}
}

package org.jiedai.frontdesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jiedai.shared.Utc;
import org.jiedai.store.Store;
import org.jiedai.store.Stores;

/**
 * Counts what waits at all desks of a store: one statement over the indexes of what is open, kept for some seconds for
 * everybody who works there, for every page of everybody shows it.
 */
@ApplicationScoped
class JpaRailCounts {
    private static final Duration KEPT = Duration.ofSeconds(3);

    private static final String WAITING = """
            select 'BOARD', advisor, count(*), sum(promised_at < ?2) from repair_order
            where store_code = ?1 and state in ('RECEIVING', 'AGREED', 'RELEASED', 'IN_REPAIR', 'INSPECTING',
            'INSPECTED', 'WASHING', 'WASHED', 'REVIEWING', 'DELIVERING') group by advisor
            union all select 'CALLS', '', count(*), sum(due_at < ?3) from follow_up_call
            where store_code = ?1 and state in ('DUE', 'TALKING', 'SURVEYED', 'TOLD') and due_at <= ?2
            union all select 'COMPLAINTS', '', count(*), sum(deadline < ?2) from complaint
            where store_code = ?1 and state <> 'CLOSED'
            union all select 'WORKSHOP_BOARD', '', count(*), sum(promised_at < ?2) from work_ticket
            where store_code = ?1 and state = 'WAITING'
            union all select 'JOBS', technician, count(*), sum(promised_at < ?2) from work_ticket
            where store_code = ?1 and state in ('ASSIGNED', 'WORKING') group by technician
            union all select 'PARTS_COUNTER', '', count(*), 0 from parts_requisition
            where store_code = ?1 and state = 'WAITING'
            union all select 'PARTS_COUNTER', '', count(*), sum(slot_start < ?2) from pick_task
            where store_code = ?1 and state in ('OPEN', 'SHORT')
            union all select 'WASH_LINE', '', count(*), sum(promised_at < ?2) from wash_task
            where store_code = ?1 and state in ('WAITING', 'WASHING')
            union all select 'CASH_DESK', '', count(*), 0 from settlement
            where store_code = ?1 and state in ('DRAWN_UP', 'SIGNED')
            union all select 'HAND_OFFS', '', count(*), count(*) from hand_off
            where store_code = ?1 and state in ('REFUSED', 'BLOCKED')""";

    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Inject
    private Stores stores;

    @Inject
    private Clock clock;

    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    private record Kept(Instant at, List<Waiting> rows) {}

    /**
     * So much on a page.
     *
     * @param page the name of the page on the rail
     * @param login whose it is; empty for what is everybody's there
     */
    record Waiting(String page, String login, RailCount count) {}

    /** What waits in the store now, or did a moment ago. */
    List<Waiting> of(String storeCode) {
        Instant now = clock.instant();
        Kept present = kept.get(storeCode);
        if (present == null || Duration.between(present.at(), now).abs().compareTo(KEPT) >= 0) {
            present = new Kept(now, read(storeCode, now));
            kept.put(storeCode, present);
        }
        return present.rows();
    }

    private List<Waiting> read(String storeCode, Instant now) {
        Store store = stores.get(storeCode);
        List<Waiting> waiting = new ArrayList<>();
        List<?> rows = em.createNativeQuery(WAITING)
                .setParameter(1, storeCode)
                .setParameter(2, Utc.of(now))
                .setParameter(3, Utc.of(store.at(store.dayOf(now), LocalTime.MIN)))
                .getResultList();
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            waiting.add(new Waiting(
                    (String) row[0],
                    row[1] == null ? "" : (String) row[1],
                    new RailCount(number(row[2]), number(row[3]))));
        }
        return List.copyOf(waiting);
    }

    // Of no rows the sum is nothing.
    private static int number(Object count) {
        return count == null ? 0 : ((Number) count).intValue();
    }
}

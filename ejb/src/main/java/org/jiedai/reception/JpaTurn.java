package org.jiedai.reception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.Plate;

/** The turn in the database; its rows are locked, so two arrivals at once call two advisors. */
@ApplicationScoped
public class JpaTurn implements Turn {
    /** A booked customer may come this much before his time and still be his own advisor's. */
    private static final Duration BOOKED_AHEAD = Duration.ofHours(12);

    @PersistenceContext(unitName = "jiedai")
    private EntityManager em;

    @Override
    public String call(String storeCode, Instant at) {
        List<?> queue = em.createNativeQuery("select staff_login from duty where store_code = ?"
                        + " order by last_called is not null, last_called, turn for update")
                .setParameter(1, storeCode)
                .getResultList();
        if (queue.isEmpty()) {
            return null;
        }
        String advisor = (String) queue.get(0);
        em.createNativeQuery("update duty set last_called = ? where store_code = ? and staff_login = ?")
                .setParameter(1, LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .setParameter(2, storeCode)
                .setParameter(3, advisor)
                .executeUpdate();
        return advisor;
    }

    // Read side: the register is a table of this desk.
    @Override
    public Optional<Booked> booked(String storeCode, Plate plate, Instant at) {
        List<?> booked = em.createNativeQuery("select a.number, a.advisor from appointment a where a.store_code = ?"
                        + " and a.state = 'BOOKED' and a.plate = ? and a.slot_start < ? order by a.slot_start")
                .setParameter(1, storeCode)
                .setParameter(2, plate.value())
                .setParameter(3, LocalDateTime.ofInstant(at.plus(BOOKED_AHEAD), ZoneOffset.UTC))
                .setMaxResults(1)
                .getResultList();
        return booked.stream()
                .map(Object[].class::cast)
                .findFirst()
                .map(row -> new Booked(new AppointmentNo((String) row[0]), (String) row[1]));
    }
}

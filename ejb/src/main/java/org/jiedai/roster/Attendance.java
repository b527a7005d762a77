package org.jiedai.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jiedai.staff.Staff;
import org.jiedai.store.Store;
import org.jiedai.store.Stores;

/** Who receives and repairs in a store, and when they are there (R1, A2). */
@ApplicationScoped
public class Attendance {
    @Inject
    private Staff staff;

    @Inject
    private DutyRosters rosters;

    @Inject
    private Stores stores;

    /** On the days of a moment and of a later one, and on those between. */
    public OnDuty between(String storeCode, Instant from, Instant to) {
        Store store = stores.get(storeCode);
        return new OnDuty(
                staff.staffing(storeCode), rosters.of(storeCode, store.dayOf(from), store.dayOf(to)), store.zone());
    }

    /** At a moment. */
    public OnDuty at(String storeCode, Instant moment) {
        return between(storeCode, moment, moment);
    }
}

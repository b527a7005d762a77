package org.jiedai.workshop;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.Repository;

/** Plans for appointments. */
public interface AppointmentPlans extends Repository<AppointmentPlan, AppointmentNo> {

    /** Minutes planned per technician between two moments. */
    Map<String, Integer> load(String storeCode, Instant from, Instant until);

    /** The bays planned for other appointments that overlap. */
    Set<String> baysTaken(String storeCode, Instant from, Instant until, AppointmentNo except);
}

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

    /** The bays that other appointments have at that time, if their plans stand so. */
    Set<String> baysTaken(AppointmentPlan plan, Set<PlanState> states);
}

package org.jiedai.workshop;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.Repository;

/** Plans for appointments. */
public interface AppointmentPlans extends Repository<AppointmentPlan, AppointmentNo> {

    /** Minutes planned per technician between two moments. */
    Map<String, Integer> load(String storeCode, Instant from, Instant until);

    /** The technicians whom other appointments ahead have at that time. */
    Set<String> busy(AppointmentPlan plan);

    /** The bays that other appointments have at that time, if their plans stand so. */
    Set<String> baysTaken(AppointmentPlan plan, Set<PlanState> states);

    /**
     * The plans ahead that name this technician, by time.
     *
     * @param storeCode null for all stores
     */
    List<AppointmentPlan> naming(String technician, String storeCode);
}

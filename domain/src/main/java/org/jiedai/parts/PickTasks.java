package org.jiedai.parts;

import java.util.List;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.Repository;

/** Pick tasks. */
public interface PickTasks extends Repository<PickTask, AppointmentNo> {

    /** Those that miss a part, by time of appointment. */
    List<PickTask> missing(String storeCode, String partCode);
}

package org.jiedai.catalogue;

import java.util.List;
import org.jiedai.customer.Energy;

/** The list of operations, parts and schedules. */
public interface Catalogue {

    /** @throws org.jiedai.shared.RuleBroken {@link org.jiedai.shared.SharedRule#NOT_FOUND} */
    LabourOperation operation(String code);

    /** @throws org.jiedai.shared.RuleBroken {@link org.jiedai.shared.SharedRule#NOT_FOUND} */
    Part part(String code);

    /** All operations that are offered, most common first. */
    List<LabourOperation> operations();

    List<MaintenanceSchedule> schedules(Energy energy);
}

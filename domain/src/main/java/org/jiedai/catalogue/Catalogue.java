package org.jiedai.catalogue;

import java.util.List;
import java.util.Optional;
import org.jiedai.customer.Energy;

/** The list of operations, parts and schedules. */
public interface Catalogue {
    /** No part has had more; two who write at the same moment could close a circle. */
    int LONGEST_SUCCESSION = 50;

    /** @throws org.jiedai.shared.RuleBroken {@link org.jiedai.shared.SharedRule#NOT_FOUND} */
    LabourOperation operation(String code);

    /** @throws org.jiedai.shared.RuleBroken {@link org.jiedai.shared.SharedRule#NOT_FOUND} */
    Part part(String code);

    /**
     * The part to fit where this one is needed: itself as long as it is offered, then the one that follows it.
     *
     * @throws org.jiedai.shared.RuleBroken {@link org.jiedai.shared.SharedRule#NOT_FOUND}
     */
    default Part offered(String code) {
        Part part = part(code);
        for (int step = 0; step < LONGEST_SUCCESSION && !part.active(); step++) {
            Optional<String> successor = successor(part.code());
            if (successor.isEmpty()) {
                return part;
            }
            part = part(successor.get());
        }
        return part;
    }

    /** The part that the maker has in the place of this one. */
    Optional<String> successor(String partCode);

    /** All operations that are offered, most common first. */
    List<LabourOperation> operations();

    /**
     * What the maker asks for: the model's own schedule, else that of what drives it; no line that is switched off.
     *
     * @param modelCode null for a car of no known model
     */
    List<MaintenanceSchedule> schedules(Energy energy, String modelCode);
}

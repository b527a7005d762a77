package org.jiedai.parts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** A requisition with its lines. */
public record Requisition(RequisitionRow head, List<RequisitionItem> items) {

    /** Whether all that is open can be handed over now. */
    public boolean covered() {
        return items.stream().allMatch(item -> item.ready() == item.open());
    }

    /** Whether anything can be handed over now. */
    public boolean anyReady() {
        return items.stream().anyMatch(item -> item.ready() > 0);
    }

    /** The latest date on which something missing is expected, or null. */
    public LocalDate expectedOn() {
        return items.stream()
                .filter(item -> item.ready() < item.open())
                .map(RequisitionItem::expectedOn)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}

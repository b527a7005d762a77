package org.jiedai.parts;

import java.time.LocalDate;
import org.jiedai.shared.RecordNo;

/**
 * A line of a requisition with where it lies.
 *
 * @param issuable on hand and reserved for nobody
 * @param shelved reserved for the car's own appointment
 * @param shelfPlace where that lies picked already, or null
 * @param coreDue whether the old part is given back
 */
public record RequisitionItem(
        RecordNo requisition,
        int position,
        int lineNo,
        String partCode,
        String name,
        int asked,
        int issued,
        int backOrdered,
        int returned,
        String bin,
        int issuable,
        int shelved,
        String shelfPlace,
        LocalDate expectedOn,
        boolean coreDue) {

    public int open() {
        return asked - issued;
    }

    /** How many can be handed over now. */
    public int ready() {
        return Math.min(open(), Math.max(0, issuable) + shelved);
    }

    /** How many could still come back. */
    public int returnable() {
        return issued - returned;
    }
}

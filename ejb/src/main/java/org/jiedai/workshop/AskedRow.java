package org.jiedai.workshop;

import java.time.LocalDate;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.RepairOrderNo;

/**
 * A part asked for and what has come of it.
 *
 * @param coreDue whether the old part is given back; null for a part that is not in the list
 */
public record AskedRow(
        RepairOrderNo ticket,
        RecordNo requisition,
        AskState state,
        LocalDate expectedOn,
        int lineNo,
        String partCode,
        String name,
        int asked,
        int issued,
        int backOrdered,
        Boolean coreDue) {

    /** Where this one part stands; its requisition may wait for others. */
    public AskState standing() {
        if (state == AskState.ASKED) {
            return state;
        }
        return backOrdered > 0 ? AskState.SHORT : AskState.COMPLETE;
    }
}

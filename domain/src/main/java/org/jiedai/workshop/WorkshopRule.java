package org.jiedai.workshop;

import org.jiedai.shared.Rule;

/** The rules of the workshop. */
public enum WorkshopRule implements Rule {
    /** The technician does not master a line's work (A7, R10): name, trade, difficulty. */
    SKILL_MISSING,
    /** Another car stands in the bay, or is planned for it at that time (A7, R10): bay. */
    BAY_OCCUPIED,
    /** No such bay in this store: bay. */
    BAY_UNKNOWN,
    /** The bay is not equipped for the work (A7): bay, kind that is needed. */
    BAY_UNFIT,
    /** The technician has another car at that time (A7): name. */
    TECHNICIAN_BUSY,
    /** Nobody else of this store masters the work: appointment or order. */
    NOBODY_MASTERS,
    /** The person is no technician of this store: log-in. */
    NOT_A_TECHNICIAN,
    /** The ticket is another technician's (R12): log-in of the technician it belongs to. */
    NOT_YOUR_TICKET,
    /** The line waits for the customer's word about extra work (R14): line. */
    LINE_HELD,
    /** The clock of a line runs: its minutes are set right once it is stopped (R12): line. */
    CLOCK_RUNS,
    /** Self-check with lines neither done nor explained (R17): how many. */
    LINES_OPEN,
    /** Self-check while extra work is undecided (R17): how many. */
    EXTRA_WORK_OPEN,
    /** Extra work needs at least one proposed operation (R14). */
    NOTHING_PROPOSED,
    /** A part that the customer has not agreed to needs a reason, and the house pays it (R11, R12): name. */
    PART_NOT_AGREED,
    /** A part fits other models than the car's, and nobody has agreed to it: name, the car's model. */
    PART_FOR_OTHER_MODELS,
    /** A requisition needs at least one part (R11). */
    NOTHING_ASKED
}

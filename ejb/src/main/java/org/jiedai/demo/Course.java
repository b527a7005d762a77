package org.jiedai.demo;

import java.util.List;

/**
 * What will happen in a visit.
 *
 * @param kind how far it goes
 * @param booked whether somebody has called before
 * @param work the operations' codes
 * @param extra what is found beside
 * @param rework whether the final inspection fails once
 * @param shortage whether the parts are there at once
 * @param wash whether the customer wants one
 */
public record Course(
        Kind kind, boolean booked, List<String> work, Extra extra, boolean rework, Shortage shortage, boolean wash) {
    /** Only this part ever comes in, and always so many: the receipts can then be counted in the audit. */
    public static final String SHORT_PART = "G-052-577-M2";

    public static final int RECEIVED = 10;

    /** The operation that a technician finds beside. */
    static final String EXTRA_WORK = "CH-0010";
    /** How far it goes. */
    public enum Kind {
        /** The car comes. */
        VISIT,
        /** It is booked, and not wanted any more. */
        BOOKING
    }

    /** What is found beside. */
    public enum Extra {
        NONE,
        AGREED,
        DECLINED
    }

    /** Whether the parts are there at once. */
    public enum Shortage {
        NONE,
        CAME,
        WITHDRAWN
    }
}

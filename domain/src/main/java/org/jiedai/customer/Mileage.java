package org.jiedai.customer;

/** What a mileage that is read may be after the last one. */
final class Mileage {
    private static final int BEYOND_SENSE = 2_000_000;

    /** More between two visits is rather a digit too many than driven. */
    private static final int LIKELY_BETWEEN_VISITS = 50_000;
    /** More at a first visit is. */
    private static final int LIKELY_AT_FIRST = 400_000;

    private Mileage() {}

    /**
     * @param last 0 if it was never read
     * @param reason why it is below the last one or far above it, else null
     */
    static void check(int kilometres, int last, String reason) {
        boolean explained = explained(reason);
        CustomerRule.MILEAGE_ABSURD.unless(kilometres > 0 && kilometres < BEYOND_SENSE, kilometres);
        CustomerRule.MILEAGE_BELOW_LAST.unless(kilometres >= last || explained, kilometres, last);
        int likely = last == 0 ? LIKELY_AT_FIRST : last + LIKELY_BETWEEN_VISITS;
        CustomerRule.MILEAGE_JUMPS.unless(kilometres <= likely || explained, kilometres, last);
    }

    static boolean explained(String reason) {
        return reason != null && !reason.isBlank();
    }
}

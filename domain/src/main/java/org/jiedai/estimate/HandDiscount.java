package org.jiedai.estimate;

import java.math.BigDecimal;
import org.jiedai.shared.SharedRule;

/**
 * What somebody takes off by hand (R7).
 *
 * @param percent of the list price, nought for nothing any more, 100 at most
 * @param reason why; not needed for nothing
 * @param approver whoever allowed more than the giver may alone, null if nobody had to
 */
public record HandDiscount(BigDecimal percent, String reason, String approver) {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /** @throws org.jiedai.shared.RuleBroken {@link SharedRule#FIELD_NEEDED}, {@link SharedRule#ABSURD_VALUE} */
    public HandDiscount {
        SharedRule.FIELD_NEEDED.unless(percent != null, "field.percent");
        SharedRule.ABSURD_VALUE.unless(
                percent.signum() >= 0
                        && percent.compareTo(ALL) <= 0
                        && percent.stripTrailingZeros().scale() <= 2,
                "field.percent",
                percent);
        SharedRule.FIELD_NEEDED.unless(
                percent.signum() == 0 || (reason != null && !reason.isBlank()), "field.discountReason");
        reason = reason == null ? null : reason.strip();
    }

    String words() {
        String why = percent.signum() == 0 ? "" : " · " + reason;
        return percent.stripTrailingZeros().toPlainString() + " %" + why + (approver == null ? "" : " · " + approver);
    }
}

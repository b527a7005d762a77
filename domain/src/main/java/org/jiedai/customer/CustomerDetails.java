package org.jiedai.customer;

import java.io.Serializable;
import java.time.LocalTime;
import org.jiedai.shared.Phone;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.TaxNumber;

/**
 * What a desk writes on a customer's file.
 *
 * @param phone null for the one on record
 * @param company a firm, not a person
 * @param taxNumber null for none
 * @param way null if nobody has asked
 * @param reachFrom from when in the day they want to be called; null for any time
 * @param reachUntil until when; null for any time
 */
public record CustomerDetails(
        String name,
        Phone phone,
        boolean company,
        TaxNumber taxNumber,
        ContactWay way,
        LocalTime reachFrom,
        LocalTime reachUntil)
        implements Serializable {
    private static final int LONGEST_NAME = 60;

    /** @throws org.jiedai.shared.RuleBroken no name, one that is too long, or {@link CustomerRule#HOURS_UPSIDE_DOWN} */
    void check() {
        SharedRule.FIELD_NEEDED.unless(name != null && !name.isBlank(), "field.customerName");
        SharedRule.ABSURD_VALUE.unless(name.length() <= LONGEST_NAME, "field.customerName", name);
        CustomerRule.HOURS_UPSIDE_DOWN.unless(
                (reachFrom == null) == (reachUntil == null) && (reachFrom == null || reachFrom.isBefore(reachUntil)));
    }
}

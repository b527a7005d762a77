package org.jiedai.reception;

import java.time.LocalDate;
import org.jiedai.shared.Vin;

/**
 * What was shown and read at the counter (R3).
 *
 * @param booklet whether the warranty booklet was shown
 * @param licence whether the vehicle licence was shown
 * @param missingReason why one was not shown
 * @param mileage kilometres on the instrument
 * @param lowerReason why the mileage is below the last visit's
 */
public record Documents(
        boolean booklet,
        boolean licence,
        String missingReason,
        Vin vin,
        String engineNo,
        LocalDate firstRegistered,
        int mileage,
        String lowerReason) {}

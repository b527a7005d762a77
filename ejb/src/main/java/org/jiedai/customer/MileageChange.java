package org.jiedai.customer;

import java.io.Serializable;
import java.time.Instant;

/**
 * A mileage that was corrected, or explained, in kilometres.
 *
 * @param writtenBy the log-in of who wrote it
 */
public record MileageChange(Instant at, String was, String became, String reason, String writtenBy)
        implements Serializable {
    static MileageChange of(VehicleChange change) {
        return new MileageChange(change.at(), change.was(), change.became(), change.reason(), change.writtenBy());
    }
}

package org.jiedai.handoff;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * What came of a visit, as its review found it.
 *
 * @param mileage in kilometres
 * @param promisedAt the first promise given to the customer
 * @param reworks how often the final inspection sent the car back
 * @param signedTotal the total that the customer agreed to, in yuan
 */
public record VisitOutcome(int mileage, Instant promisedAt, int reworks, BigDecimal signedTotal) {}

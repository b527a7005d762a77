package org.jiedai.customer;

import java.io.Serializable;
import java.util.List;

/**
 * What was written down of a car over time, and when something of it falls due.
 *
 * @param version counts the changes of its card
 * @param plates the latest first
 * @param owners by their numbers, the latest first; who they were is told of the present one only
 * @param mileages the latest first
 */
public record VehicleLife(
        int version,
        VehicleDetails details,
        Deadline insurance,
        Deadline inspection,
        List<Period> plates,
        List<Period> owners,
        List<MileageChange> mileages)
        implements Serializable {}

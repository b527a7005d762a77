package org.jiedai.customer;

/** What of a car is kept as it was over time. */
public enum VehicleTrait {
    PLATE,
    OWNER,
    /** Only what was corrected or explained: the readings themselves are the visits'. */
    MILEAGE
}

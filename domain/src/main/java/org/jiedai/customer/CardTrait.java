package org.jiedai.customer;

/** What one card lacked and the one merged into it had: it goes back with it. */
public enum CardTrait {
    /** That they are a firm, with its tax number. */
    FIRM,
    TAX_NUMBER,
    WAY,
    HOURS,
    EMAIL,
    PLATE,
    VIN,
    ENGINE_NO,
    FIRST_REGISTERED,
    INSURED_UNTIL,
    INSPECTED_UNTIL,
    MILEAGE
}

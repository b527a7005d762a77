package org.jiedai.shared;

/** How plates, VINs and telephone numbers must look. */
public enum IdentityRule implements Rule {
    /** GA 36: typed value. */
    PLATE_MALFORMED,
    /** GB 16735, shape: typed value. */
    VIN_MALFORMED,
    /** GB 16735, check digit of a car made in China: VIN. */
    VIN_CHECK_DIGIT,
    /** Check digit of an imported car, to be confirmed by a person: VIN. */
    VIN_TO_CONFIRM,
    /** Telephone number: typed value. */
    PHONE_MALFORMED,
    /** Taxpayer's number, shape: typed value. */
    TAX_NUMBER_MALFORMED,
    /** GB 32100, check character: typed value. */
    TAX_NUMBER_CHECK
}

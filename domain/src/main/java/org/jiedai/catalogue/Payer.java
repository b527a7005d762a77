package org.jiedai.catalogue;

/** Who pays a line (R22). */
public enum Payer {
    CUSTOMER,
    WARRANTY,
    INSURANCE,
    INTERNAL
}

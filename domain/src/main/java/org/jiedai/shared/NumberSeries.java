package org.jiedai.shared;

/** The series of business numbers; each store counts for itself, the dated ones afresh every day. */
public enum NumberSeries {
    AP,
    RO,
    AR,
    CA,
    PR,
    EW,
    CP,
    CU,
    VH,
    /** Imports of master data. */
    IM;

    /** Customers, vehicles and imports are numbered for good, everything else per day. */
    public boolean dated() {
        return this != CU && this != VH && this != IM;
    }
}

package org.jiedai.repairorder;

/** Where the customer is meanwhile (R9). */
public enum Stay {
    WAITING,
    LEAVING
}

package org.jiedai.estimate;

/** How far an estimate is. */
public enum EstimateState {
    /** Being drawn up or changed. */
    DRAFT,
    /** Its present version is signed. */
    SIGNED
}

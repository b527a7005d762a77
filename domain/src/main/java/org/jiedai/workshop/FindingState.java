package org.jiedai.workshop;

/** Where extra work found stands, as the workshop sees it (R14, R16). */
public enum FindingState {
    REPORTED,
    DECIDED
}

package org.jiedai.repairorder;

/** How far an extra work is. */
public enum ExtraWorkState {
    FOUND,
    ASKED,
    ANSWERED
}

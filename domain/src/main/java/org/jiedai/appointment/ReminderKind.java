package org.jiedai.appointment;

/** When a customer is reminded (A9). */
public enum ReminderKind {
    DAY_AHEAD,
    HOUR_AHEAD
}

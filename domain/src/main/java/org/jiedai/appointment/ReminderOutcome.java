package org.jiedai.appointment;

/** What a reminder brought (A9). */
public enum ReminderOutcome {
    COMING,
    NEW_TIME,
    CANCELLED,
    NOT_REACHED
}

package org.jiedai.appointment;

/** What the rows of the calendar are. */
public enum CalendarBy {
    ADVISOR,
    BAY
}

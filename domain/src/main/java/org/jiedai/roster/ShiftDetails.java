package org.jiedai.roster;

/**
 * What is said of a shift.
 *
 * @param name as the store calls it: 早班
 */
public record ShiftDetails(String name, String nameEn, DutyHours hours) {}

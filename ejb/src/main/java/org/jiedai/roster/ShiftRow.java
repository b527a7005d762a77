package org.jiedai.roster;

import java.io.Serializable;

/** A shift to choose from. */
public record ShiftRow(String code, int version, String name, String nameEn, DutyHours hours) implements Serializable {
    static ShiftRow of(Shift shift) {
        return new ShiftRow(shift.code(), shift.version(), shift.name(), shift.nameEn(), shift.hours());
    }
}

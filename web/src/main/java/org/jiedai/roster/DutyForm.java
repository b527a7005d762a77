package org.jiedai.roster;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** What is to be said of a person's days, while it is typed. */
public class DutyForm implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Hours that no shift has. */
    static final String OTHER_HOURS = "OTHER_HOURS";

    /** Whenever the store is open. */
    static final String OPEN_HOURS = "OPEN_HOURS";

    private static final String SHIFT = "shift.";

    private final RosterLine line;
    private final boolean special;
    private LocalDate first;
    private LocalDate last;
    private String what;
    private HoursForm hours = new HoursForm();
    private String note;
    private String other;

    DutyForm(RosterLine line, LocalDate day, Duty duty, List<ShiftRow> shifts) {
        this.line = line;
        first = day;
        last = day;
        special = duty.special();
        note = duty.note();
        what = what(duty, shifts);
        if (duty.hours() != null) {
            hours = new HoursForm(duty.hours());
        }
    }

    private static String what(Duty duty, List<ShiftRow> shifts) {
        if (!duty.works()) {
            return duty.absence().name();
        }
        return duty.hours() == null
                ? OPEN_HOURS
                : shifts.stream()
                        .filter(shift -> shift.hours().equals(duty.hours()))
                        .map(DutyForm::key)
                        .findFirst()
                        .orElse(OTHER_HOURS);
    }

    /** The choice that means a shift. */
    static String key(ShiftRow shift) {
        return SHIFT + shift.code();
    }

    /** What was chosen. */
    Duty duty(List<ShiftRow> shifts) {
        return switch (what) {
            case OPEN_HOURS -> new Duty(null, null, note, true);
            case OTHER_HOURS -> new Duty(hours.hours(), null, note, true);
            default ->
                what.startsWith(SHIFT)
                        ? new Duty(hours(shifts), null, note, true)
                        : new Duty(null, Absence.valueOf(what), note, true);
        };
    }

    // A shift that somebody dropped meanwhile has no hours; the server says so.
    private DutyHours hours(List<ShiftRow> shifts) {
        return shifts.stream()
                .filter(shift -> key(shift).equals(what))
                .map(ShiftRow::hours)
                .findFirst()
                .orElse(new DutyHours(null, null, null, null));
    }

    public RosterLine getLine() {
        return line;
    }

    public boolean isSpecial() {
        return special;
    }

    /** Whether hours are typed. */
    public boolean isOwnHours() {
        return OTHER_HOURS.equals(what);
    }

    public LocalDate getFirst() {
        return first;
    }

    public void setFirst(LocalDate first) {
        this.first = first;
    }

    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    /** The hours. */
    public HoursForm getHours() {
        return hours;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }
}

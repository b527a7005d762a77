package org.jiedai.roster;

import java.io.Serializable;
import java.time.LocalTime;

/** Hours of duty while they are typed. */
public class HoursForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private LocalTime from;
    private LocalTime to;
    private LocalTime breakFrom;
    private LocalTime breakTo;

    /** Nothing is typed yet. */
    HoursForm() {}

    HoursForm(DutyHours hours) {
        from = hours.from();
        to = hours.to();
        breakFrom = hours.breakFrom();
        breakTo = hours.breakTo();
    }

    DutyHours hours() {
        return new DutyHours(from, to, breakFrom, breakTo);
    }

    public LocalTime getFrom() {
        return from;
    }

    public void setFrom(LocalTime from) {
        this.from = from;
    }

    public LocalTime getTo() {
        return to;
    }

    public void setTo(LocalTime to) {
        this.to = to;
    }

    public LocalTime getBreakFrom() {
        return breakFrom;
    }

    public void setBreakFrom(LocalTime breakFrom) {
        this.breakFrom = breakFrom;
    }

    public LocalTime getBreakTo() {
        return breakTo;
    }

    public void setBreakTo(LocalTime breakTo) {
        this.breakTo = breakTo;
    }
}

package org.jiedai.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalTime;

/** Hours of duty as a row keeps them. */
@Embeddable
public class DutyTimes {
    @Column(name = "duty_from")
    private LocalTime from;

    @Column(name = "duty_to")
    private LocalTime to;

    @Column(name = "break_from")
    private LocalTime breakFrom;

    @Column(name = "break_to")
    private LocalTime breakTo;

    protected DutyTimes() {}

    /** @throws org.jiedai.shared.RuleBroken hours that make no sense */
    static DutyTimes of(DutyHours hours) {
        DutyHours checked = hours.checked();
        DutyTimes times = new DutyTimes();
        times.from = checked.from();
        times.to = checked.to();
        times.breakFrom = checked.breakFrom();
        times.breakTo = checked.breakTo();
        return times;
    }

    DutyHours hours() {
        return new DutyHours(from, to, breakFrom, breakTo);
    }
}

package org.jiedai.store;

import java.io.Serializable;
import java.time.LocalTime;
import org.jiedai.shared.SharedRule;

/** What an administrator types about a store's reminders (A9). */
public class RemindingForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private Integer dayAhead;
    private Integer hourAhead;
    private LocalTime callsFrom;
    private LocalTime callsTo;

    static RemindingForm of(Reminding reminding) {
        RemindingForm form = new RemindingForm();
        form.dayAhead = reminding.dayAheadHours();
        form.hourAhead = reminding.hourAheadMinutes();
        form.callsFrom = reminding.callsFrom();
        form.callsTo = reminding.callsTo();
        return form;
    }

    Reminding reminding() {
        SharedRule.FIELD_NEEDED.unless(dayAhead != null, "field.dayAhead");
        SharedRule.FIELD_NEEDED.unless(hourAhead != null, "field.hourAhead");
        return new Reminding(dayAhead, hourAhead, callsFrom, callsTo);
    }

    public Integer getDayAhead() {
        return dayAhead;
    }

    public void setDayAhead(Integer dayAhead) {
        this.dayAhead = dayAhead;
    }

    public Integer getHourAhead() {
        return hourAhead;
    }

    public void setHourAhead(Integer hourAhead) {
        this.hourAhead = hourAhead;
    }

    public LocalTime getCallsFrom() {
        return callsFrom;
    }

    public void setCallsFrom(LocalTime callsFrom) {
        this.callsFrom = callsFrom;
    }

    public LocalTime getCallsTo() {
        return callsTo;
    }

    public void setCallsTo(LocalTime callsTo) {
        this.callsTo = callsTo;
    }
}

package org.jiedai.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.Told;

/** One day of a person that differs from their usual week: they are away, or work other hours. */
@Entity
@Table(name = "duty_day")
@IdClass(DutyDay.Key.class)
public class DutyDay implements Told {
    private static final int LONGEST_NOTE = 60;

    @Id
    @Column(name = "store_code")
    private String storeCode;

    @Id
    @Column(name = "staff_login")
    private String login;

    @Id
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private Absence absence;

    // None for who is away, or there whenever the store is open.
    @Embedded
    private DutyTimes times;

    private String note;

    protected DutyDay() {}

    public DutyDay(String storeCode, String login, LocalDate day) {
        this.storeCode = storeCode;
        this.login = login;
        this.day = day;
    }

    /**
     * What they do on this day.
     *
     * @throws org.jiedai.shared.RuleBroken hours that make no sense, or a note that is too long
     */
    public void is(Duty duty) {
        String words = duty.note() == null ? "" : duty.note().strip();
        SharedRule.ABSURD_VALUE.unless(words.length() <= LONGEST_NOTE, "field.dutyNote", LONGEST_NOTE);
        absence = duty.absence();
        times = duty.works() && duty.hours() != null ? DutyTimes.of(duty.hours()) : null;
        note = words;
    }

    public String login() {
        return login;
    }

    public LocalDate day() {
        return day;
    }

    /** What they do. */
    public Duty duty() {
        return new Duty(times == null ? null : times.hours(), absence, note, true);
    }

    @Override
    public String subject() {
        return login + " " + day;
    }

    @Override
    public Map<String, String> told() {
        Duty duty = duty();
        String hours = duty.hours() == null ? "told.all-day" : duty.hours().words();
        return Map.of("told.duty", duty.works() ? hours : "Absence." + absence, "told.note", note);
    }

    /** Store, person and day. */
    public record Key(String storeCode, String login, LocalDate day) implements Serializable {}
}

package org.jiedai.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.Told;

/** A day that differs from the weekly rule: closed, or with other hours. */
@Entity
@Table(name = "store_day")
@IdClass(StoreDay.Key.class)
public class StoreDay implements Told {
    @Id
    @Column(name = "store_code")
    private String storeCode;

    @Id
    private LocalDate day;

    private boolean closed;
    private LocalTime opens;
    private LocalTime closes;
    private String note;

    protected StoreDay() {}

    public StoreDay(String storeCode, LocalDate day) {
        this.storeCode = storeCode;
        this.day = day;
    }

    /**
     * The store is closed on this day.
     *
     * @throws org.jiedai.shared.RuleBroken {@link SharedRule#FIELD_NEEDED} without a note
     */
    public void close(String why) {
        say(why);
        closed = true;
        opens = null;
        closes = null;
    }

    /**
     * The store has other hours on this day.
     *
     * @throws org.jiedai.shared.RuleBroken {@link SharedRule#FIELD_NEEDED}, {@link StoreRule#HOURS_REVERSED}
     */
    public void open(OpenHours hours, String why) {
        SharedRule.FIELD_NEEDED.unless(hours.opens() != null, "field.opens");
        SharedRule.FIELD_NEEDED.unless(hours.closes() != null, "field.closes");
        StoreRule.HOURS_REVERSED.unless(hours.opens().isBefore(hours.closes()), hours.opens(), hours.closes());
        say(why);
        closed = false;
        opens = hours.opens();
        closes = hours.closes();
    }

    private void say(String why) {
        SharedRule.FIELD_NEEDED.unless(why != null && !why.isBlank(), "field.dayNote");
        note = why.strip();
    }

    public LocalDate day() {
        return day;
    }

    /** Its hours; empty if closed. Where it names none, the usual ones. */
    Optional<OpenHours> hours(OpenHours usual) {
        return closed
                ? Optional.empty()
                : Optional.of(
                        new OpenHours(opens == null ? usual.opens() : opens, closes == null ? usual.closes() : closes));
    }

    public String note() {
        return note;
    }

    @Override
    public String subject() {
        return storeCode + " " + day;
    }

    @Override
    public Map<String, String> told() {
        return Map.of("told.hours", closed ? "–" : opens + "–" + closes, "told.note", note == null ? "" : note);
    }

    /** Store and day. */
    public record Key(String storeCode, LocalDate day) implements Serializable {}
}

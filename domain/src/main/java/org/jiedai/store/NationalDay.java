package org.jiedai.store;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/**
 * A day that the State Council's holiday notice names: a holiday, or a day of rest that is worked to make up for one.
 */
@Entity
@Cacheable
@Table(name = "national_day")
public class NationalDay {
    @Id
    private LocalDate day;

    private String name;
    private boolean off;

    protected NationalDay() {}

    public NationalDay(LocalDate day, String name, boolean off) {
        this.day = day;
        this.name = name;
        this.off = off;
    }

    /** Another notice says it otherwise. */
    public void is(String otherName, boolean peopleOff) {
        name = otherName;
        off = peopleOff;
    }

    public LocalDate day() {
        return day;
    }

    public String name() {
        return name;
    }

    /** Whether people are off; else it is a make-up day. */
    public boolean off() {
        return off;
    }
}

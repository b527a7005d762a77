package org.jiedai.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/** A day that differs from the weekly rule: closed, or with other hours. */
@Entity
@Table(name = "store_day")
@IdClass(StoreDay.Key.class)
public class StoreDay {
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

    public boolean closed() {
        return closed;
    }

    public LocalTime opens() {
        return opens;
    }

    public LocalTime closes() {
        return closes;
    }

    public String note() {
        return note;
    }

    /** Store and day. */
    public record Key(String storeCode, LocalDate day) implements Serializable {}
}

package org.jiedai.workshop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A stretch of work of one technician on one line (R12). The database allows one running stretch per person. */
@Entity
@Table(name = "clock_entry")
public class ClockEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "jiedai_id")
    private Long id;

    @Column(name = "line_no")
    private int lineNo;

    private String technician;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected ClockEntry() {}

    ClockEntry(int lineNo, String technician, Instant startedAt) {
        this.lineNo = lineNo;
        this.technician = technician;
        this.startedAt = startedAt;
    }

    boolean runsOn(int line) {
        return lineNo == line && endedAt == null;
    }

    void stop(Instant at) {
        endedAt = at;
    }

    int lineNo() {
        return lineNo;
    }

    public String technician() {
        return technician;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant endedAt() {
        return endedAt;
    }
}

package org.jiedai.reception;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** One position examined. */
@Embeddable
public class StationFinding {
    @Enumerated(EnumType.STRING)
    private Position position;

    private String note;

    @Column(name = "examined_at")
    private Instant examinedAt;

    protected StationFinding() {}

    StationFinding(Position position, String note, Instant examinedAt) {
        this.position = position;
        this.note = note;
        this.examinedAt = examinedAt;
    }

    public Position position() {
        return position;
    }

    public String note() {
        return note;
    }
}

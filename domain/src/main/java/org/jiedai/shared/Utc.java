package org.jiedai.shared;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Moments as the database keeps them: date and time in UTC. The only conversion, for columns and for plain SQL. */
public final class Utc {
    private Utc() {}

    /** Null for null. */
    public static LocalDateTime of(Instant moment) {
        return moment == null ? null : LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    /** Null for null. */
    public static Instant moment(LocalDateTime kept) {
        return kept == null ? null : kept.toInstant(ZoneOffset.UTC);
    }

    /** As plain SQL answers; null for null. */
    public static Instant stored(Object kept) {
        return kept == null ? null : moment(((Timestamp) kept).toLocalDateTime());
    }
}

package org.jiedai.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.time.LocalDateTime;

/** Moments are stored in UTC as {@code DATETIME(6)}, whatever the zone of server or database. */
@Converter(autoApply = true)
public class InstantColumn implements AttributeConverter<Instant, LocalDateTime> {
    @Override
    public LocalDateTime convertToDatabaseColumn(Instant moment) {
        return Utc.of(moment);
    }

    @Override
    public Instant convertToEntityAttribute(LocalDateTime utc) {
        return Utc.moment(utc);
    }
}

package org.jiedai.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Time;
import java.time.LocalTime;

/** A time of day in the database. EclipseLink's own way warns of midnight at every read, without a word. */
@Converter(autoApply = true)
public class TimeOfDay implements AttributeConverter<LocalTime, Time> {
    @Override
    public Time convertToDatabaseColumn(LocalTime time) {
        return time == null ? null : Time.valueOf(time);
    }

    @Override
    public LocalTime convertToEntityAttribute(Time kept) {
        return kept == null ? null : kept.toLocalTime();
    }
}

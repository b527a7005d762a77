package org.jiedai.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Objects;

/** Number of an appointment: {@code AP-SH01-20261123-0001}. */
public record AppointmentNo(String value) implements BusinessNumber {

    public AppointmentNo {
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return value;
    }

    /** Stored as its text. */
    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<AppointmentNo, String> {
        @Override
        public String convertToDatabaseColumn(AppointmentNo number) {
            return number == null ? null : number.value();
        }

        @Override
        public AppointmentNo convertToEntityAttribute(String text) {
            return text == null ? null : new AppointmentNo(text);
        }
    }
}

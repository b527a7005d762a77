package org.jiedai.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Objects;

/** Number of a repair order, and of all that belongs to its visit: {@code RO-SH01-20261123-0001}. */
public record RepairOrderNo(String value) implements BusinessNumber {

    public RepairOrderNo {
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return value;
    }

    /** Stored as its text. */
    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<RepairOrderNo, String> {
        @Override
        public String convertToDatabaseColumn(RepairOrderNo number) {
            return number == null ? null : number.value();
        }

        @Override
        public RepairOrderNo convertToEntityAttribute(String text) {
            return text == null ? null : new RepairOrderNo(text);
        }
    }
}

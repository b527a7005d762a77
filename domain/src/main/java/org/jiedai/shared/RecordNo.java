package org.jiedai.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Objects;

/** Number of a record beside an order: arrival AR, call CA, requisition PR, extra work EW, complaint CP. */
public record RecordNo(String value) implements BusinessNumber {

    public RecordNo {
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return value;
    }

    /** Stored as its text. */
    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<RecordNo, String> {
        @Override
        public String convertToDatabaseColumn(RecordNo number) {
            return number == null ? null : number.value();
        }

        @Override
        public RecordNo convertToEntityAttribute(String text) {
            return text == null ? null : new RecordNo(text);
        }
    }
}

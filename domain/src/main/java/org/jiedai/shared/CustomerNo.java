package org.jiedai.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Objects;

/** Number of a customer: {@code CU-SH01-00001}. */
public record CustomerNo(String value) implements BusinessNumber {

    public CustomerNo {
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return value;
    }

    /** Stored as its text. */
    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<CustomerNo, String> {
        @Override
        public String convertToDatabaseColumn(CustomerNo number) {
            return number == null ? null : number.value();
        }

        @Override
        public CustomerNo convertToEntityAttribute(String text) {
            return text == null ? null : new CustomerNo(text);
        }
    }
}

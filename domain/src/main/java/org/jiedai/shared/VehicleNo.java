package org.jiedai.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Objects;

/** Number of a vehicle: {@code VH-SH01-00001}. */
public record VehicleNo(String value) implements BusinessNumber {

    public VehicleNo {
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return value;
    }

    /** Stored as its text. */
    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<VehicleNo, String> {
        @Override
        public String convertToDatabaseColumn(VehicleNo number) {
            return number == null ? null : number.value();
        }

        @Override
        public VehicleNo convertToEntityAttribute(String text) {
            return text == null ? null : new VehicleNo(text);
        }
    }
}

package org.jiedai.handoff;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;

/** Whether a message has all it must have, in its lines too. A record would read a missing number as nought. */
final class RequiredFields {
    private RequiredFields() {}

    static void check(JsonObject json, Class<?> record) {
        for (FlatField field : FlatField.of(record)) {
            JsonValue value = json.getOrDefault(field.name(), JsonValue.NULL);
            HandOffRule.FIELD_MISSING.unless(field.mayBeAbsent() || value != JsonValue.NULL, field.name());
            if (value instanceof JsonArray lines) {
                check(lines, field.component());
            }
        }
    }

    private static void check(JsonArray lines, RecordComponent field) {
        if (field.getGenericType() instanceof ParameterizedType list
                && list.getActualTypeArguments()[0] instanceof Class<?> line
                && line.isRecord()) {
            lines.getValuesAs(JsonObject.class).forEach(json -> check(json, line));
        }
    }
}

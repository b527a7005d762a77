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
        for (RecordComponent field : record.getRecordComponents()) {
            JsonValue value = json.getOrDefault(field.getName(), JsonValue.NULL);
            HandOffRule.FIELD_MISSING.unless(
                    field.isAnnotationPresent(Absent.class) || value != JsonValue.NULL, field.getName());
            if (value instanceof JsonArray lines) {
                check(lines, field);
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

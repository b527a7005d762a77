package org.jiedai.handoff;

import java.lang.reflect.RecordComponent;

/** Whether a hand-off carries all its fields; checked before it is posted and again when it is taken. */
public final class Completeness {
    private Completeness() {}

    /** @throws org.jiedai.shared.RuleBroken {@link HandOffRule#FIELD_MISSING} naming the first missing field */
    public static <H> H check(H record) {
        for (RecordComponent field : record.getClass().getRecordComponents()) {
            HandOffRule.FIELD_MISSING.unless(
                    field.isAnnotationPresent(Absent.class) || value(record, field) != null, field.getName());
        }
        return record;
    }

    private static Object value(Object record, RecordComponent field) {
        try {
            return field.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.jiedai.shared;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;

/** Builds what only the database builds at run time: master data without a public constructor. */
public final class Built {
    private Built() {}

    /** {@code of(Part.class, "code", "OIL", "price", Money.of("68"))}. */
    public static <E> E of(Class<E> type, Object... namesAndValues) {
        try {
            Constructor<E> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            E entity = constructor.newInstance();
            for (int i = 0; i < namesAndValues.length; i += 2) {
                Field field = type.getDeclaredField((String) namesAndValues[i]);
                field.setAccessible(true);
                field.set(entity, namesAndValues[i + 1]);
            }
            return entity;
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type.getSimpleName(), e);
        }
    }
}

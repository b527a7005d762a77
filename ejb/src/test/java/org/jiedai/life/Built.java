package org.jiedai.life;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;

/** Builds what only the database builds at run time, and reads what only the database reads. */
final class Built {
    private Built() {}

    /** {@code of(Part.class, "code", "OIL", "price", Money.of("68"))}. */
    static <E> E of(Class<E> type, Object... namesAndValues) {
        E built = instance(type);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            set(built, (String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return built;
    }

    static <E> E instance(Class<E> type) {
        try {
            Constructor<E> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    static void set(Object target, String name, Object value) {
        set(target, field(target.getClass(), name), value);
    }

    static void set(Object target, Field field, Object value) {
        try {
            field.setAccessible(true);
            field.set(target, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field.toString(), e);
        }
    }

    /** The value of a field that has no accessor. */
    static Object value(Object target, String name) {
        try {
            Field field = field(target.getClass(), name);
            field.setAccessible(true);
            return field.get(target);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static Field field(Class<?> type, String name) {
        try {
            return type.getDeclaredField(name);
        } catch (NoSuchFieldException e) {
            throw new IllegalArgumentException(type.getName() + "." + name, e);
        }
    }
}

package org.jiedai.handoff;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A field of a message as it travels. On the queue a message is one flat object, whatever groups its record has: the
 * cover, the car, the contact, the slot. Only lines are objects of their own.
 *
 * @param name its name on the queue
 * @param component the record's or the group's component
 * @param group the record's component that holds it, or null if the record itself does
 */
public record FlatField(String name, RecordComponent component, RecordComponent group) {
    private static final ClassValue<List<FlatField>> KNOWN = new ClassValue<>() {
        @Override
        protected List<FlatField> computeValue(Class<?> record) {
            return Arrays.stream(record.getRecordComponents())
                    .flatMap(component -> component.getType().isRecord()
                            ? Arrays.stream(component.getType().getRecordComponents())
                                    .map(inside -> new FlatField(name(record, inside), inside, component))
                            : Stream.of(new FlatField(component.getName(), component, null)))
                    .toList();
        }
    };

    /** The fields of a kind of message, or of its lines. */
    public static List<FlatField> of(Class<?> record) {
        return KNOWN.get(record);
    }

    /** Whether a message may do without it. */
    public boolean mayBeAbsent() {
        return component.isAnnotationPresent(Absent.class);
    }

    /** What a message says in this field; null if nothing. */
    public Object in(Object message) {
        return value(component, group == null ? message : value(group, message));
    }

    // The order's number is a repair order's or an appointment's.
    private static String name(Class<?> record, RecordComponent inside) {
        if (inside.getDeclaringRecord() != Cover.class || !inside.getName().equals("orderNo")) {
            return inside.getName();
        }
        return HandOff.OfRepairOrder.class.isAssignableFrom(record)
                ? "repairOrderNo"
                : HandOff.OfAppointment.class.isAssignableFrom(record) ? "appointmentNo" : "orderNo";
    }

    private static Object value(RecordComponent component, Object holder) {
        try {
            return component.getAccessor().invoke(holder);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}

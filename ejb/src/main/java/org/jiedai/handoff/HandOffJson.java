package org.jiedai.handoff;

import static java.util.stream.Collectors.groupingBy;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Hand-offs as JSON text, the form in which they travel. Reading tolerates fields it does not know. */
public final class HandOffJson {
    private static final Jsonb JSON = JsonbBuilder.create();
    /** Kept: {@code Json} looks for one in every jar, at every call. */
    private static final JsonProvider PARSER = JsonProvider.provider();

    private HandOffJson() {}

    /**
     * What the next desk could not read is not written: the act that causes it is refused, and its car stands nowhere.
     *
     * @throws org.jiedai.shared.RuleBroken {@link HandOffRule#FIELD_MISSING}, {@link HandOffRule#UNREADABLE}
     */
    public static String write(HandOff handOff) {
        Shape.checkMoments(handOff);
        return flat(handOff);
    }

    /** An event as it travels; what is absent is left out. */
    public static String write(PartnerEvent event) {
        return flat(event);
    }

    // By name, as they always were; what is absent is left out.
    private static String flat(Object message) {
        Map<String, Object> fields = new TreeMap<>();
        FlatField.of(Completeness.check(message).getClass())
                .forEach(field -> fields.put(field.name(), field.in(message)));
        fields.values().removeIf(Objects::isNull);
        return JSON.toJson(fields);
    }

    /**
     * Reads what came through a queue.
     *
     * @throws org.jiedai.shared.RuleBroken {@link HandOffRule#UNKNOWN_TYPE}, {@link HandOffRule#UNREADABLE},
     *     {@link HandOffRule#FIELD_MISSING}
     */
    public static HandOff read(String typeName, String text) {
        HandOffType type = HandOffType.named(typeName).orElseThrow(() -> HandOffRule.UNKNOWN_TYPE.broken(typeName));
        return read(type.record(), text);
    }

    /**
     * Reads a message of a known kind: a hand-off, or an event from outside.
     *
     * @throws org.jiedai.shared.RuleBroken {@link HandOffRule#UNREADABLE}, {@link HandOffRule#FIELD_MISSING}
     */
    public static <M extends Record> M readEvent(Class<M> record, String text) {
        return read(record, text);
    }

    private static <M> M read(Class<M> record, String text) {
        try {
            Shape.check(text, PARSER);
            JsonObject flat = object(text);
            RequiredFields.check(flat, record);
            M message = JSON.fromJson(grouped(flat, record).toString(), record);
            Shape.checkMoments(message);
            return message;
        } catch (JsonException | JsonbException | ClassCastException e) {
            throw HandOffRule.UNREADABLE.broken(e.getMessage());
        }
    }

    // A group finds its fields beside the others.
    private static JsonObject grouped(JsonObject flat, Class<?> record) {
        JsonObjectBuilder whole = PARSER.createObjectBuilder(flat);
        FlatField.of(record).stream()
                .filter(field -> field.group() != null && flat.containsKey(field.name()))
                .collect(groupingBy(field -> field.group().getName()))
                .forEach((group, fields) -> {
                    JsonObjectBuilder part = PARSER.createObjectBuilder();
                    fields.forEach(field -> part.add(field.component().getName(), flat.get(field.name())));
                    whole.add(group, part);
                });
        return whole.build();
    }

    private static JsonObject object(String text) {
        try (JsonReader reader = PARSER.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}

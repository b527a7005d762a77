package org.jiedai.handoff;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;

/** Hand-offs as JSON text, the form in which they travel. Reading tolerates fields it does not know. */
public final class HandOffJson {
    private static final Jsonb JSON = JsonbBuilder.create();
    /** Kept: {@code Json} looks for one in every jar, at every call. */
    private static final JsonProvider PARSER = JsonProvider.provider();

    private HandOffJson() {}

    /** @throws org.jiedai.shared.RuleBroken {@link HandOffRule#FIELD_MISSING} */
    public static String write(HandOff handOff) {
        return JSON.toJson(Completeness.check(handOff));
    }

    /** An event as it travels; what is absent is left out. */
    public static String write(CallEvent event) {
        return JSON.toJson(Completeness.check(event));
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
            RequiredFields.check(object(text), record);
            M message = JSON.fromJson(text, record);
            Shape.checkMoments(message);
            return message;
        } catch (JsonException | JsonbException | ClassCastException e) {
            throw HandOffRule.UNREADABLE.broken(e.getMessage());
        }
    }

    private static JsonObject object(String text) {
        try (JsonReader reader = PARSER.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}

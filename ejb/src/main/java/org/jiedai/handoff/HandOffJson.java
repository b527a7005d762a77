package org.jiedai.handoff;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import java.io.StringReader;

/** Hand-offs as JSON text, the form in which they travel. Reading tolerates fields it does not know. */
public final class HandOffJson {
    private static final Jsonb JSON = JsonbBuilder.create();

    private HandOffJson() {}

    /** @throws org.jiedai.shared.RuleBroken {@link HandOffRule#FIELD_MISSING} */
    public static String write(HandOff handOff) {
        return JSON.toJson(Completeness.check(handOff));
    }

    /**
     * Reads what came through a queue.
     *
     * @throws org.jiedai.shared.RuleBroken {@link HandOffRule#UNKNOWN_TYPE}, {@link HandOffRule#UNREADABLE},
     *     {@link HandOffRule#FIELD_MISSING}
     */
    public static HandOff read(String typeName, String text) {
        HandOffType type = HandOffType.named(typeName).orElseThrow(() -> HandOffRule.UNKNOWN_TYPE.broken(typeName));
        try {
            RequiredFields.check(object(text), type.record());
            return JSON.fromJson(text, type.record());
        } catch (JsonException | JsonbException | ClassCastException e) {
            throw HandOffRule.UNREADABLE.broken(e.getMessage());
        }
    }

    private static JsonObject object(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}

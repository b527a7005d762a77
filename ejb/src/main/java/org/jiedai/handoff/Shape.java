package org.jiedai.handoff;

import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.time.Instant;

/**
 * What every message must look like before its fields are read: one object, not endless, not a thousand deep, with
 * nothing after it, and moments of this century. What is wrong is refused at once; no later try would mend it.
 */
final class Shape {
    private static final int LONGEST = 256 * 1024;
    private static final int DEEPEST = 16;
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    private Shape() {}

    /**
     * Goes through the text once, without building anything from it.
     *
     * @throws org.jiedai.shared.RuleBroken {@link HandOffRule#UNREADABLE}
     * @throws jakarta.json.JsonException if it is no JSON, or something stands after it
     */
    static void check(String text, JsonProvider json) {
        HandOffRule.UNREADABLE.unless(text != null && text.length() <= LONGEST, "longer than " + LONGEST);
        int depth = 0;
        try (JsonParser parser = json.createParser(new StringReader(text))) {
            while (parser.hasNext()) {
                switch (parser.next()) {
                    case START_OBJECT, START_ARRAY -> depth++;
                    case END_OBJECT, END_ARRAY -> depth--;
                    default -> {
                        // A value or a name: no deeper.
                    }
                }
                HandOffRule.UNREADABLE.unless(depth <= DEEPEST, "deeper than " + DEEPEST);
            }
        }
    }

    /** @throws org.jiedai.shared.RuleBroken {@link HandOffRule#UNREADABLE} */
    static void checkMoments(Object message) {
        for (FlatField field : FlatField.of(message.getClass())) {
            if (field.in(message) instanceof Instant moment) {
                HandOffRule.UNREADABLE.unless(
                        moment.isAfter(EARLIEST) && moment.isBefore(LATEST), field.name() + " " + moment);
            }
        }
    }
}

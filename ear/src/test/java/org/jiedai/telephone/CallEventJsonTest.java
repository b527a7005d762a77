package org.jiedai.telephone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jiedai.handoff.HandOffJson;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema that is given to makers of telephone systems, its examples, and what the inbox reads: all three agree. */
@Tag("A1")
class CallEventJsonTest {
    private static final Path MESSAGES = Path.of("../config/messages");

    private final JsonSchema schema;

    CallEventJsonTest() throws IOException {
        schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(MESSAGES.resolve("call-event.v1.schema.json")));
    }

    @ParameterizedTest
    @EnumSource(CallEventKind.class)
    void every_kind_has_an_example_that_the_schema_allows_and_the_inbox_reads(CallEventKind kind) throws IOException {
        String text = example(kind);
        assertThat(schema.validate(text, InputFormat.JSON)).isEmpty();
        CallEvent event = HandOffJson.readEvent(CallEvent.class, text);
        assertThat(event.kind()).isEqualTo(kind);
        assertThat(schema.validate(HandOffJson.write(event), InputFormat.JSON)).isEmpty();
        assertThat(HandOffJson.readEvent(CallEvent.class, HandOffJson.write(event)))
                .isEqualTo(event);
    }

    @ParameterizedTest
    @ValueSource(strings = {"eventId", "storeCode", "callId", "kind", "occurredAt"})
    void a_needed_field_is_missed_by_both(String field) throws IOException {
        String text = example(CallEventKind.RINGING).replace("\"" + field + "\"", "\"other\"");
        assertThat(schema.validate(text, InputFormat.JSON)).isNotEmpty();
        assertThatThrownBy(() -> HandOffJson.readEvent(CallEvent.class, text))
                .hasMessage("FIELD_MISSING[" + field + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RINGING=>BUSY", "2026-11-23T01=>yesterday T01", "0b8f3c1e-=>x"})
    void a_word_of_another_kind_is_refused_by_both(String change) throws IOException {
        String[] words = change.split("=>", -1);
        String text = example(CallEventKind.RINGING).replace(words[0], words[1]);
        assertThat(schema.validate(text, InputFormat.JSON)).isNotEmpty();
        assertThatThrownBy(() -> HandOffJson.readEvent(CallEvent.class, text)).hasMessageContaining("UNREADABLE");
    }

    @Test
    void a_text_without_end_is_refused_by_both() throws IOException {
        String text = example(CallEventKind.RINGING).replace("15802104299", "1".repeat(33));
        assertThat(schema.validate(text, InputFormat.JSON)).isNotEmpty();
        assertThatThrownBy(() -> HandOffJson.readEvent(CallEvent.class, text)).hasMessageContaining("UNREADABLE");
    }

    @Test
    void a_call_without_a_name_is_refused_by_both() throws IOException {
        String text = example(CallEventKind.RINGING).replaceFirst("\"callId\": *\"[^\"]+\"", "\"callId\": \"\"");
        assertThat(schema.validate(text, InputFormat.JSON)).isNotEmpty();
        assertThatThrownBy(() -> HandOffJson.readEvent(CallEvent.class, text)).hasMessageContaining("UNREADABLE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001", "1999", "9999"})
    void a_moment_of_another_century_is_refused(String year) throws IOException {
        String text = example(CallEventKind.RINGING).replace("2026-11-23T01", year + "-11-23T01");
        assertThatThrownBy(() -> HandOffJson.readEvent(CallEvent.class, text)).hasMessageContaining("UNREADABLE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "{}", "]", ", {}", "null"})
    void text_after_the_message_is_refused(String after) throws IOException {
        String text = example(CallEventKind.RINGING) + after;
        assertThatThrownBy(() -> HandOffJson.readEvent(CallEvent.class, text)).hasMessageContaining("UNREADABLE");
    }

    @Test
    void what_is_deep_or_endless_is_refused_before_anything_is_built_from_it() throws IOException {
        String example = example(CallEventKind.RINGING);
        String deep = example.replaceFirst("\\{", "{\"x\": " + "[".repeat(5_000) + "]".repeat(5_000) + ",");
        assertThatThrownBy(() -> HandOffJson.readEvent(CallEvent.class, deep)).hasMessageContaining("UNREADABLE");
        String object = "{\"x\":".repeat(5_000) + "1" + "}".repeat(5_000);
        assertThatThrownBy(() -> HandOffJson.readEvent(CallEvent.class, object)).hasMessageContaining("UNREADABLE");
        String endless = example.replaceFirst("\\{", "{\"x\": \"" + "a".repeat(300_000) + "\",");
        assertThatThrownBy(() -> HandOffJson.readEvent(CallEvent.class, endless))
                .hasMessageContaining("UNREADABLE");
    }

    private static String example(CallEventKind kind) throws IOException {
        String name = "examples/call-event." + kind.name().toLowerCase(Locale.ROOT) + ".json";
        return Files.readString(MESSAGES.resolve(name));
    }
}

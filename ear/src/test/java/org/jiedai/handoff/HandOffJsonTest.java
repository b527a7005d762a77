package org.jiedai.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The golden form of every hand-off, {@code resources/hand-offs/<Type>.json}: what other systems read and write. A
 * field may be added there; none may be renamed, retyped or taken away.
 */
class HandOffJsonTest {
    private static final Path GOLDEN = Path.of("src/test/resources/hand-offs");

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01T00:00:00Z", "9999-12-31T23:59:00Z"})
    void what_the_next_desk_could_not_read_is_not_written(Instant moment) {
        Cover cover = new Cover(
                UUID.randomUUID(), "SH01", "RO-SH01-20261123-0001", Instant.parse("2026-11-23T01:00:00Z"), "wangxy");
        assertThatThrownBy(() -> HandOffJson.write(new PromiseMoved(cover, moment, "晚")))
                .hasMessageContaining("UNREADABLE");
    }

    @Test
    void every_type_has_its_golden_file_and_no_file_is_left_over() throws IOException {
        List<String> types =
                Arrays.stream(HandOffType.values()).map(HandOffType::typeName).toList();
        try (Stream<Path> files = Files.list(GOLDEN)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".json", "")))
                    .containsExactlyInAnyOrderElementsOf(types);
        }
    }

    @ParameterizedTest
    @EnumSource(HandOffType.class)
    void a_message_is_written_back_as_it_was_read(HandOffType type) throws IOException {
        HandOff read = HandOffJson.read(type.typeName(), golden(type));
        assertThat(read).isInstanceOf(type.record());
        assertThat(json(HandOffJson.write(read))).isEqualTo(json(golden(type)));
    }

    @ParameterizedTest
    @EnumSource(HandOffType.class)
    void a_field_we_do_not_know_is_tolerated(HandOffType type) throws IOException {
        JsonObject later = Json.createObjectBuilder(json(golden(type)))
                .add("addedLater", "2027")
                .build();
        assertThat(HandOffJson.read(type.typeName(), later.toString()))
                .isEqualTo(HandOffJson.read(type.typeName(), golden(type)));
    }

    @ParameterizedTest
    @EnumSource(HandOffType.class)
    void a_missing_field_is_refused_by_its_name(HandOffType type) throws IOException {
        JsonObject whole = json(golden(type));
        for (FlatField field : FlatField.of(type.record())) {
            String without =
                    Json.createObjectBuilder(whole).remove(field.name()).build().toString();
            if (field.mayBeAbsent()) {
                assertThat(field.in(HandOffJson.read(type.typeName(), without))).isNull();
            } else {
                assertThatThrownBy(() -> HandOffJson.read(type.typeName(), without))
                        .hasMessage("FIELD_MISSING[" + field.name() + "]");
            }
        }
    }

    @Test
    void a_missing_field_of_a_line_is_refused_too() throws IOException {
        String text = golden(HandOffType.PARTS_REQUESTED).replace("\"quantity\"", "\"amount\"");
        assertThatThrownBy(() -> HandOffJson.read("PartsRequested", text)).hasMessage("FIELD_MISSING[quantity]");
    }

    @Test
    void an_empty_field_is_a_missing_one() throws IOException {
        String text = golden(HandOffType.WASH_REQUESTED).replace("\"途观L\"", "null");
        assertThatThrownBy(() -> HandOffJson.read("WashRequested", text)).hasMessage("FIELD_MISSING[vehicle]");
    }

    @Test
    void an_unknown_type_is_refused() {
        assertThatThrownBy(() -> HandOffJson.read("CarPolished", "{}")).hasMessage("UNKNOWN_TYPE[CarPolished]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "plain text", "<xml/>"})
    void what_is_no_message_is_refused(String text) {
        assertThatThrownBy(() -> HandOffJson.read("WashRequested", text)).hasMessageContaining("UNREADABLE");
    }

    @Test
    void a_field_of_another_kind_is_refused() throws IOException {
        String text = golden(HandOffType.RECEPTION_FINISHED).replace("35600", "\"many\"");
        assertThatThrownBy(() -> HandOffJson.read("ReceptionFinished", text)).hasMessageContaining("UNREADABLE");
    }

    @Test
    void lines_that_are_no_lines_are_refused() throws IOException {
        String text = golden(HandOffType.REWORK_ORDERED).replaceAll("(?s)\\[.*?]", "\"all\"");
        assertThatThrownBy(() -> HandOffJson.read("ReworkOrdered", text)).hasMessageContaining("UNREADABLE");
    }

    @Test
    void a_message_for_another_desk_is_refused_and_one_that_tells_of_a_refusal_is_taken() throws IOException {
        Routes none = new Routes();
        HandOff wash = HandOffJson.read("WashRequested", golden(HandOffType.WASH_REQUESTED));
        assertThatThrownBy(() -> none.take(wash, Desk.CASHIER)).hasMessage("NOT_FOR_THIS_DESK[WashRequested, CASHIER]");
        none.take(HandOffJson.read("HandOffRefused", golden(HandOffType.HAND_OFF_REFUSED)), Desk.CASHIER);
    }

    private static String golden(HandOffType type) throws IOException {
        return Files.readString(GOLDEN.resolve(type.typeName() + ".json"));
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}

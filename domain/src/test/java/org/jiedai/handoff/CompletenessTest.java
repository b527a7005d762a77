package org.jiedai.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.jiedai.shared.FrontDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CompletenessTest {

    @Test
    void a_missing_field_is_named() {
        assertThatThrownBy(() -> Completeness.check(washRequested(null, FrontDesk.NINE)))
                .hasMessage("FIELD_MISSING[promisedAt]");
        assertThatThrownBy(() -> Completeness.check(washRequested(FrontDesk.NINE, null)))
                .hasMessage("FIELD_MISSING[occurredAt]");
    }

    @Test
    void a_field_that_may_be_absent_is_not_missed() {
        WashRequested withoutPlate = washRequested(FrontDesk.NINE, FrontDesk.NINE);
        assertThat(Completeness.check(withoutPlate)).isSameAs(withoutPlate);
    }

    @ParameterizedTest
    @EnumSource(HandOffType.class)
    void every_message_names_itself_its_store_its_time_and_its_author(HandOffType type) {
        assertThat(FlatField.of(type.record()).stream()
                        .filter(field -> !field.mayBeAbsent())
                        .map(FlatField::name))
                .contains("messageId", "storeCode", "occurredAt", "by");
    }

    @ParameterizedTest
    @EnumSource(HandOffType.class)
    void every_type_is_found_by_its_name(HandOffType type) {
        assertThat(HandOffType.named(type.typeName())).contains(type);
    }

    @Test
    void an_unknown_name_is_no_type() {
        assertThat(HandOffType.named("WASHREQUESTED")).isEmpty();
    }

    private static WashRequested washRequested(Instant promisedAt, Instant occurredAt) {
        return new WashRequested(
                new Cover(UUID.randomUUID(), "SH01", FrontDesk.ORDER, occurredAt, "wangxy"),
                new Car(null, "途观L"),
                promisedAt);
    }
}

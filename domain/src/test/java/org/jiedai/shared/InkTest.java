package org.jiedai.shared;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R8")
@Tag("R21")
class InkTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"lines\":[[[20,20],[80,50]]]}",
                "{\"lines\":[[[20,20],[50,20]],[[20.5,40],[51.25,40]]]}",
                "{\"lines\":[[[-3,20],[80,50],[81,50]],[[1,1]]]}"
            })
    void what_a_pen_draws_is_a_signature(String pad) {
        assertThatCode(() -> Ink.require(pad)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "李建国",
                "{}",
                "{\"lines\":[]}",
                "{\"lines\":[[[20,20]]]}",
                "{\"lines\":[[[20,20],[22,21]]]}",
                "{\"lines\":[[[20,20],[80,50]]],\"more\":[[[1,1]]]}",
                "{\"lines\":[[[20,20],[80,x]]]}",
                "{\"lines\":[[[20,20],[80,50],[]]]}",
                "{\"lines\":[[[20,20,20],[80,50,1]]]}",
                "{\"lines\":[[[0,0],[99999,0]]]}",
                "<svg onload=alert(1)>"
            })
    void a_tap_a_text_or_what_no_pad_makes_is_none(String pad) {
        assertThatThrownBy(() -> Ink.require(pad)).hasMessageContaining("NO_SIGNATURE");
    }

    @Test
    void an_endless_signature_is_refused_at_once() {
        String pad = "{\"lines\":[[" + "[20,20],[80,50],".repeat(100_000) + "[1,1]]]}";
        assertThatThrownBy(() -> Ink.require(pad)).hasMessageContaining("NO_SIGNATURE");
    }
}

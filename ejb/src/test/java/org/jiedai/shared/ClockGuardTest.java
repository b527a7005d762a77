package org.jiedai.shared;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** No house with real customers runs on a clock that somebody has set. */
class ClockGuardTest {
    private static final String AHEAD = "jiedai.clock.ahead";
    private static final String DEMO = "jiedai.demo";

    @AfterEach
    void as_it_was() {
        System.clearProperty(AHEAD);
        System.clearProperty(DEMO);
    }

    @Test
    void a_server_with_real_customers_does_not_start_with_a_clock_that_was_set() {
        System.setProperty(AHEAD, "PT38H");
        assertThatThrownBy(() -> new ClockGuard().refuse())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(AHEAD);
    }

    @Test
    void a_tested_installation_and_one_with_the_true_clock_start() {
        assertThatCode(() -> new ClockGuard().refuse()).doesNotThrowAnyException();
        System.setProperty(AHEAD, "PT38H");
        System.setProperty(DEMO, "true");
        assertThatCode(() -> new ClockGuard().refuse()).doesNotThrowAnyException();
    }
}

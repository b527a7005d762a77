package org.jiedai.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Nobody fills the audit by knocking. */
class ThrottleTest {
    private static final Instant NINE = Instant.parse("2026-11-24T01:00:00Z");

    private final Throttle throttle = new Throttle();

    @Test
    void of_one_kind_twenty_are_taken_and_after_a_while_again() {
        for (int i = 1; i <= Throttle.EACH; i++) {
            assertThat(throttle.count(Seen.PAGE_REFUSED, "wangxy", NINE)).isEqualTo(i);
        }
        assertThat(throttle.count(Seen.PAGE_REFUSED, "wangxy", NINE.plusSeconds(599)))
                .isZero();
        assertThat(throttle.count(Seen.PAGE_REFUSED, "shenyl", NINE)).isEqualTo(1);
        assertThat(throttle.count(Seen.ACT_REFUSED, "wangxy", NINE)).isEqualTo(1);
        assertThat(throttle.count(Seen.PAGE_REFUSED, "wangxy", NINE.plus(Throttle.SPAN)))
                .isEqualTo(1);
    }

    @Test
    void all_strangers_together_have_a_limit_for_each_thing_that_people_of_the_house_do_not_feel() {
        for (int i = 0; i < Throttle.STRANGERS; i++) {
            assertThat(throttle.countStranger(Seen.FORGED, "10.0.0." + i, NINE)).isEqualTo(1);
        }
        assertThat(throttle.countStranger(Seen.FORGED, "10.0.1.1", NINE)).isZero();
        assertThat(throttle.countStranger(Seen.WRONG_PASSWORD, "10.0.1.1", NINE))
                .isEqualTo(1);
        assertThat(throttle.count(Seen.FORGED, "wangxy", NINE)).isEqualTo(1);
        assertThat(throttle.countStranger(Seen.FORGED, "10.0.1.1", NINE.plus(Throttle.SPAN)))
                .isEqualTo(1);
    }
}

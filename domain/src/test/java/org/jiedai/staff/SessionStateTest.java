package org.jiedai.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** When a session is over. */
class SessionStateTest {
    private static final Instant NINE = Instant.parse("2026-11-24T01:00:00Z");

    @Test
    void a_session_goes_on_as_long_as_somebody_is_there() {
        assertThat(state(NINE.plus(Duration.ofHours(3)), 30).over(NINE.plus(Duration.ofMinutes(209))))
                .isNull();
    }

    @Test
    void a_session_that_nobody_touches_is_over_after_the_time_of_its_store() {
        assertThat(state(NINE, 5).over(NINE.plus(Duration.ofMinutes(5)).minusMillis(1)))
                .isNull();
        assertThat(state(NINE, 5).over(NINE.plus(Duration.ofMinutes(5)))).isEqualTo(SessionEnd.IDLE);
    }

    @Test
    void after_twelve_hours_it_is_over_whoever_is_there() {
        Instant nineAtNight = NINE.plus(Duration.ofHours(12));
        assertThat(state(nineAtNight.minusSeconds(10), 30).over(nineAtNight.minusMillis(1)))
                .isNull();
        assertThat(state(nineAtNight.minusSeconds(10), 30).over(nineAtNight)).isEqualTo(SessionEnd.TOO_OLD);
    }

    @Test
    void it_is_over_with_the_account_and_stays_over_for_the_first_reason() {
        SessionState left = new SessionState(NINE, NINE, null, 0, 1, false, 30, null, null);
        assertThat(left.over(NINE)).isEqualTo(SessionEnd.ACCOUNT_CHANGED);
        SessionState ended = new SessionState(NINE, NINE, SessionEnd.ENDED_BY_OWNER, 0, 1, false, 30, null, null);
        assertThat(ended.over(NINE)).isEqualTo(SessionEnd.ENDED_BY_OWNER);
    }

    @Test
    void a_hand_is_noted_once_a_minute() {
        assertThat(state(NINE, 30).isToBeNoted(NINE.plusSeconds(59))).isFalse();
        assertThat(state(NINE, 30).isToBeNoted(NINE.plusSeconds(60))).isTrue();
    }

    @Test
    void a_shared_terminal_rests_two_minutes_whatever_its_store_says_and_a_hand_is_noted_sooner() {
        SessionState open = onTerminal(7L);
        assertThat(open.over(NINE.plusSeconds(120).minusMillis(1))).isNull();
        assertThat(open.over(NINE.plusSeconds(120))).isEqualTo(SessionEnd.IDLE);
        assertThat(open.isToBeNoted(NINE.plusSeconds(9))).isFalse();
        assertThat(open.isToBeNoted(NINE.plusSeconds(10))).isTrue();
    }

    @Test
    void a_session_is_over_when_its_device_is_no_terminal_any_more() {
        assertThat(onTerminal(null).over(NINE)).isEqualTo(SessionEnd.TERMINAL_REVOKED);
    }

    private static SessionState onTerminal(Long now) {
        return new SessionState(NINE, NINE, null, 0, 0, true, 720, 7L, now);
    }

    private static SessionState state(Instant seen, int idleMinutes) {
        return new SessionState(NINE, seen, null, 0, 0, true, idleMinutes, null, null);
    }
}

package org.jiedai.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jiedai.shared.Actor;
import org.jiedai.shared.Role;
import org.jiedai.shared.Stamp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a store wants its figures to reach. */
class StoreTargetsTest {
    private static final Stamp NOW =
            new Stamp(new Actor("lujp", "SH01", Set.of(Role.SERVICE_MANAGER)), Instant.parse("2026-12-01T01:00:00Z"));

    private final StoreTargets targets = new StoreTargets("SH01");

    @Test
    void nobody_has_to_say_what_a_well_run_store_reaches() {
        assertThat(targets.percents())
                .containsEntry(Figure.ON_TIME, 95)
                .doesNotContainKeys(Figure.SLOT_USE, Figure.THREE_RINGS);
    }

    @Test
    void what_is_not_named_has_no_target_any_more_and_the_audit_tells_both() {
        targets.set(Map.of(Figure.ON_TIME, 90, Figure.SLOT_USE, 60), NOW);
        assertThat(targets.percents()).isEqualTo(Map.of(Figure.ON_TIME, 90, Figure.SLOT_USE, 60));
        assertThat(targets.told()).isEqualTo(Map.of("Figure.ON_TIME", "90%", "Figure.SLOT_USE", "60%"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -5, 101})
    void a_target_is_a_percentage_and_a_wrong_one_changes_none(int percent) {
        assertThatThrownBy(() -> targets.set(Map.of(Figure.GREETED, percent), NOW))
                .hasMessageContaining("TARGET_OUT_OF_RANGE");
        assertThat(targets.percents()).containsEntry(Figure.ON_TIME, 95);
    }
}

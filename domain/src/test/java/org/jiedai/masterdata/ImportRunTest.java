package org.jiedai.masterdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jiedai.shared.Actor;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.Stamp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An import is checked, then taken over or stopped; whatever breaks it may be begun again. */
class ImportRunTest {
    private static final Instant NOW = Instant.parse("2026-12-01T01:30:00Z");
    private static final Stamp BY = new Stamp(new Actor("admin", "SH01", Set.of()), NOW);
    private static final Set<ImportState> READY =
            Set.of(ImportState.CHECKED, ImportState.CANCELLED, ImportState.BROKEN);

    @ParameterizedTest
    @EnumSource(ImportState.class)
    void it_is_taken_over_when_nobody_works_on_it_and_it_is_not_done(ImportState state) {
        ImportRun run = in(state);
        if (READY.contains(state)) {
            run.take(false, BY);
            assertThat(run.state()).isEqualTo(ImportState.TAKING);
            assertThat(run.rows()).isZero();
        } else {
            assertThatThrownBy(() -> run.take(false, BY)).hasMessageStartingWith("IMPORT_OVER");
        }
    }

    @ParameterizedTest
    @EnumSource(ImportState.class)
    void it_is_stopped_while_somebody_works_on_it(ImportState state) {
        ImportRun run = in(state);
        if (state.runs()) {
            run.cancel(NOW);
            assertThat(run.state()).isEqualTo(ImportState.CANCELLED);
        } else {
            assertThatThrownBy(() -> run.cancel(NOW)).hasMessageStartingWith("IMPORT_OVER");
        }
    }

    @ParameterizedTest
    @EnumSource(ImportState.class)
    void what_breaks_later_changes_nothing_that_is_over(ImportState state) {
        ImportRun run = in(state);
        run.breaks("INTERRUPTED", "IM-SH01-00001", NOW);
        assertThat(run.state()).isEqualTo(state.runs() ? ImportState.BROKEN : state);
    }

    @Test
    void of_a_long_name_the_end_is_kept_wherever_the_file_came_from() {
        String name = "x".repeat(200) + ".csv";
        assertThat(new ImportRun(new RecordNo("IM-SH01-00001"), MasterSheet.PARTS, name, BY).fileName())
                .hasSize(120)
                .endsWith("x.csv");
    }

    @Test
    void all_or_nothing_needs_a_file_without_wrong_rows() {
        ImportRun run = fresh();
        run.counts(Map.of(RowOutcome.FRESH, 3, RowOutcome.WRONG, 1), NOW);
        ends(run);
        assertThatThrownBy(() -> run.take(false, BY)).hasMessageStartingWith("ROWS_WRONG");
        run.take(true, BY);
        assertThat(run.goodOnly()).isTrue();
    }

    @Test
    void who_was_stopped_ends_nothing_and_is_not_heard_when_it_is_begun_again_unless_the_rows_are_on_record() {
        ImportRun run = fresh();
        int look = run.attempt();
        run.cancel(NOW);
        run.ends(look, false, NOW);
        assertThat(run.state()).isEqualTo(ImportState.CANCELLED);
        run.take(false, BY);
        int first = run.attempt();
        assertThat(run.goesOn(look)).isFalse();
        run.cancel(NOW);
        assertThat(run.goesOn(first)).isFalse();
        run.ends(first, true, NOW);
        assertThat(run.state()).isEqualTo(ImportState.TAKEN);
        ImportRun anew = fresh();
        anew.cancel(NOW);
        anew.take(false, BY);
        anew.ends(look, true, NOW);
        assertThat(anew.state()).isEqualTo(ImportState.TAKING);
        assertThat(anew.goesOn(anew.attempt())).isTrue();
    }

    @Test
    void what_was_stopped_or_broken_counts_what_is_on_record_and_nothing_else() {
        ImportRun all = in(ImportState.TAKING);
        all.counts(Map.of(RowOutcome.FRESH, 500), NOW);
        all.cancel(NOW);
        assertThat(all.rows()).isZero();
        ImportRun good = fresh();
        ends(good);
        good.take(true, BY);
        good.counts(Map.of(RowOutcome.FRESH, 500), NOW);
        good.cancel(NOW);
        assertThat(good.fresh()).isEqualTo(500);
    }

    private static ImportRun fresh() {
        return new ImportRun(new RecordNo("IM-SH01-00001"), MasterSheet.PARTS, "parts.xlsx", BY);
    }

    private static ImportRun in(ImportState state) {
        ImportRun run = fresh();
        switch (state) {
            case CHECKING -> assertThat(run.state()).isEqualTo(state);
            case CHECKED -> ends(run);
            case TAKING -> taking(run);
            case TAKEN -> {
                taking(run);
                ends(run);
            }
            case CANCELLED -> run.cancel(NOW);
            case BROKEN -> run.breaks("FILE_EMPTY", "parts.xlsx", NOW);
        }
        assertThat(run.state()).isEqualTo(state);
        return run;
    }

    private static void ends(ImportRun run) {
        run.ends(run.attempt(), run.state() == ImportState.TAKING, NOW);
    }

    private static void taking(ImportRun run) {
        ends(run);
        run.take(false, BY);
    }
}

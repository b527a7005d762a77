package org.jiedai.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiedai.shared.FrontDesk.ADVISOR;
import static org.jiedai.shared.FrontDesk.NINE;
import static org.jiedai.shared.FrontDesk.ORDER;

import java.util.Arrays;
import java.util.List;
import org.jiedai.handoff.ReceptionFinished;
import org.jiedai.shared.LifeCycleMatrix;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Vin;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReceptionTest {
    private final Reception reception = new Reception(new RepairOrderNo(ORDER), ADVISOR.at(NINE));

    @Test
    void the_life_cycle_is_the_literal_table() {
        LifeCycleMatrix.of(Reception.LIFE_CYCLE, ReceptionState.class, ReceptionAct.class)
                .legal(
                        "CHECKED_IN CHECK_DOCUMENTS DOCUMENTED",
                        "DOCUMENTED CORRECT_MILEAGE DOCUMENTED",
                        "KITTED CORRECT_MILEAGE KITTED",
                        "WALKING CORRECT_MILEAGE WALKING",
                        "WALKED CORRECT_MILEAGE WALKED",
                        "FINISHED CORRECT_MILEAGE FINISHED",
                        "DOCUMENTED FIT_KIT KITTED",
                        "KITTED EXAMINE WALKING",
                        "WALKING EXAMINE WALKING",
                        "WALKING END_WALKAROUND WALKED",
                        "WALKED REMIND_VALUABLES FINISHED",
                        "CHECKED_IN CANCEL CANCELLED",
                        "DOCUMENTED CANCEL CANCELLED",
                        "KITTED CANCEL CANCELLED",
                        "WALKING CANCEL CANCELLED",
                        "WALKED CANCEL CANCELLED",
                        "FINISHED CANCEL CANCELLED")
                .holds();
    }

    @Test
    @Tag("R3")
    void a_missing_document_needs_a_reason() {
        assertThatThrownBy(() -> reception.checkDocuments(documents(true, false, " "), ADVISOR.at(NINE)))
                .hasMessageContaining("DOCUMENT_REASON");
        reception.checkDocuments(documents(true, false, "行驶证在家"), ADVISOR.at(NINE));
        assertThat(reception.state()).isEqualTo(ReceptionState.DOCUMENTED);
        assertThat(reception.mileage()).isEqualTo(35_600);
    }

    @Test
    @Tag("R4")
    void the_walkaround_does_not_start_without_the_protection_kit() {
        reception.checkDocuments(documents(true, true, null), ADVISOR.at(NINE));
        assertThatThrownBy(() -> examine(Position.INTERIOR)).hasMessageContaining("NOT_NOW");
        reception.fitKit(ADVISOR.at(NINE));
        examine(Position.INTERIOR);
        assertThat(reception.kitFittedAt()).isEqualTo(NINE);
        assertThat(reception.state()).isEqualTo(ReceptionState.WALKING);
    }

    @ParameterizedTest
    @EnumSource(Position.class)
    @Tag("R5")
    void only_the_next_position_of_the_fixed_order_is_taken(Position expected) {
        walkUpTo(expected);
        for (Position wrong : Position.values()) {
            if (wrong != expected) {
                assertThatThrownBy(() -> examine(wrong)).hasMessageContaining("WALKAROUND_ORDER");
            }
        }
        assertThat(reception.nextPosition()).contains(expected);
        assertThat(reception.stations())
                .extracting(StationFinding::position)
                .containsExactlyElementsOf(before(expected));
    }

    @Test
    @Tag("R5")
    void no_position_is_examined_twice() {
        walkAllAround();
        for (Position again : Position.values()) {
            assertThatThrownBy(() -> examine(again)).hasMessageContaining("WALKAROUND_ORDER");
        }
        assertThat(reception.stations()).extracting(StationFinding::position).containsExactly(Position.values());
    }

    @Test
    @Tag("R5")
    void the_walkaround_does_not_end_before_the_seventh_position() {
        walkUpTo(Position.LEFT_REAR);
        assertThatThrownBy(() -> reception.endWalkaround(ADVISOR.at(NINE)))
                .hasMessageContaining("WALKAROUND_NOT_DONE")
                .hasMessageContaining("LEFT_REAR");
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "0, -1", "101, 0", "0, 101"})
    @Tag("R5")
    void a_mark_beside_the_car_is_refused(int x, int y) {
        assertThatThrownBy(() -> new DamageMark(Position.FRONT, x, y, DamageKind.DENT, null))
                .hasMessageContaining("MARK_OFF_THE_CAR");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 9})
    @Tag("R5")
    void fuel_is_read_in_eighths(int eighths) {
        assertThatThrownBy(() -> reception.instruments(eighths, null)).hasMessageContaining("ABSURD_VALUE");
    }

    @Test
    @Tag("R6")
    void the_reminder_of_valuables_leaves_a_record() {
        walkAllAround();
        reception.endWalkaround(ADVISOR.at(NINE));
        assertThatThrownBy(() -> reception.remindValuables(" ", ADVISOR.at(NINE)))
                .hasMessageContaining("FIELD_NEEDED");
        ReceptionFinished finished = reception.remindValuables("无贵重物品", ADVISOR.at(NINE));
        assertThat(finished.mileage()).isEqualTo(reception.mileage());
        assertThat(finished.repairOrderNo()).isEqualTo(reception.number().value());
        assertThat(reception.state()).isEqualTo(ReceptionState.FINISHED);
        assertThat(reception.valuables()).isEqualTo("无贵重物品");
    }

    @Test
    @Tag("R6")
    void valuables_come_after_the_walkaround() {
        walkUpTo(Position.FRONT);
        assertThatThrownBy(() -> reception.remindValuables("无", ADVISOR.at(NINE)))
                .hasMessageContaining("NOT_NOW");
    }

    private void walkUpTo(Position end) {
        reception.checkDocuments(documents(true, true, null), ADVISOR.at(NINE));
        reception.fitKit(ADVISOR.at(NINE));
        before(end).forEach(this::examine);
    }

    private static List<Position> before(Position end) {
        return Arrays.stream(Position.values())
                .takeWhile(position -> position != end)
                .toList();
    }

    private void walkAllAround() {
        walkUpTo(Position.LEFT_REAR);
        examine(Position.LEFT_REAR);
    }

    private void examine(Position position) {
        reception.examine(
                position, List.of(new DamageMark(position, 10, 20, DamageKind.SCRATCH, "浅划痕")), null, ADVISOR.at(NINE));
    }

    private static Documents documents(boolean booklet, boolean licence, String reason) {
        return new Documents(booklet, licence, reason, new Vin("LSVAL41Z882104202"), "E1", null, 35_600, null);
    }
}

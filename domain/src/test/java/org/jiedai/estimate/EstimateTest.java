package org.jiedai.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiedai.shared.FrontDesk.ADVISOR;
import static org.jiedai.shared.FrontDesk.NINE;
import static org.jiedai.shared.FrontDesk.ORDER;
import static org.jiedai.shared.FrontDesk.TECHNICIAN;
import static org.jiedai.shared.FrontDesk.at;
import static org.jiedai.shared.FrontDesk.line;

import java.lang.reflect.Field;
import java.util.List;
import org.jiedai.catalogue.JobLine;
import org.jiedai.catalogue.Payer;
import org.jiedai.handoff.EstimateChanged;
import org.jiedai.shared.LifeCycleMatrix;
import org.jiedai.shared.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class EstimateTest {
    private static final String INK = "{\"lines\":[[[20,20],[80,50]]]}";
    private final Estimate estimate = new Estimate(ORDER, null, List.of(line(1)), ADVISOR.at(NINE));

    @Test
    void the_life_cycle_is_the_literal_table() {
        LifeCycleMatrix.of(Estimate.LIFE_CYCLE, EstimateState.class, EstimateAct.class)
                .legal(
                        "DRAFT CHANGE DRAFT",
                        "DRAFT REDRAW DRAFT",
                        "DRAFT TELL DRAFT",
                        "DRAFT SIGN SIGNED",
                        "SIGNED CHANGE DRAFT",
                        "SIGNED EXTEND SIGNED")
                .holds();
    }

    @Test
    @Tag("R7")
    void the_total_is_labour_and_parts() {
        EstimateChanged changed = estimate.add(line(0), ADVISOR.at(NINE));
        assertThat(changed.versionNo()).isEqualTo(estimate.versionNo());
        assertThat(changed.repairOrderNo()).isEqualTo(estimate.number());
        assertThat(estimate.total()).isEqualTo(Money.of("514.00"));
        assertThat(estimate.job().labour()).isEqualTo(Money.of("240.00"));
    }

    @Test
    @Tag("R7")
    void a_signed_estimate_with_a_menu_more_is_another_version() {
        estimate.tell(NINE.plusSeconds(7_200), ADVISOR.at(NINE));
        estimate.sign(INK, ADVISOR.at(NINE));
        assertThatThrownBy(() -> estimate.addMenu("小保养套餐", List.of(line(1)), ADVISOR.at(NINE)))
                .hasMessage("ESTIMATED_ALREADY[小保养, 1]");
        assertThat(estimate.state()).isEqualTo(EstimateState.SIGNED);
        estimate.remove(1, ADVISOR.at(NINE));
        estimate.addMenu("小保养套餐", List.of(line(1)), ADVISOR.at(NINE));
        assertThat(estimate.state()).isEqualTo(EstimateState.DRAFT);
        assertThat(estimate.versionNo()).isEqualTo(2);
    }

    @Test
    @Tag("A3")
    @Tag("A6")
    void a_changed_booking_has_a_new_version_with_its_own_lines() {
        estimate.redraw(List.of(line(1), line(2)), "客户加做", ADVISOR.at(NINE));
        assertThat(estimate.versionNo()).isEqualTo(2);
        assertThat(estimate.total()).isEqualTo(Money.of("514.00"));
    }

    @Test
    @Tag("R7")
    void an_empty_estimate_is_not_told() {
        estimate.remove(1, ADVISOR.at(NINE));
        assertThatThrownBy(() -> estimate.tell(at(60), ADVISOR.at(NINE))).hasMessageContaining("NOTHING_ESTIMATED");
    }

    @Test
    @Tag("R7")
    void an_estimate_is_told_with_a_time_to_come() {
        assertThatThrownBy(() -> estimate.tell(null, ADVISOR.at(NINE))).hasMessageContaining("FIELD_NEEDED");
        assertThatThrownBy(() -> estimate.tell(NINE, ADVISOR.at(NINE))).hasMessageContaining("IN_THE_PAST");
        assertThatThrownBy(() -> estimate.tell(at(367 * 24 * 60), ADVISOR.at(NINE)))
                .hasMessageContaining("TOO_FAR_AHEAD");
        assertThat(estimate.toldAt()).isNull();
    }

    @Test
    @Tag("R7")
    void a_line_that_is_not_there_cannot_be_removed() {
        assertThatThrownBy(() -> estimate.remove(7, ADVISOR.at(NINE))).hasMessageContaining("NO_SUCH_LINE");
    }

    @Test
    @Tag("R8")
    void nothing_is_signed_before_it_is_told() {
        assertThatThrownBy(() -> estimate.sign(INK, ADVISOR.at(NINE))).hasMessageContaining("NOT_TOLD");
    }

    @Test
    @Tag("R8")
    void a_change_after_telling_is_told_again_before_it_is_signed() {
        estimate.tell(at(60), ADVISOR.at(NINE));
        estimate.add(line(0), ADVISOR.at(NINE));
        assertThatThrownBy(() -> estimate.sign(INK, ADVISOR.at(NINE))).hasMessageContaining("NOT_TOLD");
    }

    @Test
    @Tag("R8")
    void an_empty_signature_is_refused() {
        estimate.tell(at(60), ADVISOR.at(NINE));
        assertThatThrownBy(() -> estimate.sign(" ", ADVISOR.at(NINE))).hasMessageContaining("NO_SIGNATURE");
        assertThat(estimate.state()).isEqualTo(EstimateState.DRAFT);
    }

    @Test
    @Tag("R8")
    void a_signature_binds_one_version_by_its_hash() {
        sign();
        SignedVersion first = estimate.signatures().get(0);
        assertThat(first.versionNo()).isEqualTo(1);
        assertThat(first.total()).isEqualTo(Money.of("257.00"));
        assertThat(first.intact()).isTrue();
        assertThat(estimate.lastHash()).isEqualTo(first.hash()).hasSize(64);
    }

    @Test
    @Tag("R8")
    void a_change_after_the_signature_needs_a_new_one() {
        sign();
        estimate.add(line(0), ADVISOR.at(NINE));
        assertThat(estimate.state()).isEqualTo(EstimateState.DRAFT);
        assertThat(estimate.versionNo()).isEqualTo(2);
        assertThatThrownBy(() -> estimate.sign(INK, ADVISOR.at(NINE))).hasMessageContaining("NOT_TOLD");
        sign();
        assertThat(estimate.signatures()).extracting(SignedVersion::versionNo).containsExactly(1, 2);
        assertThat(estimate.signatures()).extracting(SignedVersion::hash).doesNotHaveDuplicates();
    }

    @Test
    @Tag("R8")
    void the_same_content_signed_twice_has_the_same_hash_and_another_price_another() throws Exception {
        sign();
        Estimate twin = new Estimate(ORDER, null, List.of(line(1)), ADVISOR.at(NINE));
        twin.tell(at(60), ADVISOR.at(NINE));
        twin.sign(INK, ADVISOR.at(NINE));
        assertThat(twin.lastHash()).isEqualTo(estimate.lastHash());

        Estimate dearer = new Estimate(ORDER, null, List.of(line(1)), ADVISOR.at(NINE));
        set(JobLine.class, dearer.job().lines().get(0), "labour", Money.of("120.01"));
        dearer.tell(at(60), ADVISOR.at(NINE));
        dearer.sign(INK, ADVISOR.at(NINE));
        assertThat(dearer.lastHash()).isNotEqualTo(estimate.lastHash());
    }

    @Test
    @Tag("R8")
    @Tag("R22")
    void a_signature_binds_who_pays_each_line_and_only_what_the_customer_pays_is_his() throws Exception {
        sign();
        Estimate other = new Estimate(ORDER, null, List.of(line(1), line(2)), ADVISOR.at(NINE));
        set(JobLine.class, other.job().lines().get(1), "payer", Payer.WARRANTY);
        other.tell(at(60), ADVISOR.at(NINE));
        other.sign(INK, ADVISOR.at(NINE));
        assertThat(other.total()).isEqualTo(Money.of("514.00"));
        assertThat(other.due()).isEqualTo(Money.of("257.00"));
        assertThat(other.signatures().get(0).total()).isEqualTo(Money.of("257.00"));

        Estimate warranty = new Estimate(ORDER, null, List.of(line(1)), ADVISOR.at(NINE));
        set(JobLine.class, warranty.job().lines().get(0), "payer", Payer.WARRANTY);
        warranty.tell(at(60), ADVISOR.at(NINE));
        warranty.sign(INK, ADVISOR.at(NINE));
        assertThat(warranty.lastHash()).isNotEqualTo(estimate.lastHash());
    }

    @Test
    @Tag("R8")
    void a_signed_version_that_was_tampered_with_is_not_intact() throws Exception {
        sign();
        SignedVersion signed = estimate.signatures().get(0);
        set(SignedVersion.class, signed, "content", "1|MT-0020|小保养|12000.00");
        assertThat(signed.intact()).isFalse();
    }

    @Test
    @Tag("R16")
    void agreed_extra_work_makes_a_new_version_with_its_evidence() {
        sign();
        estimate.extend(List.of(line(1)), at(120), "电话录音 0731", ADVISOR.at(at(30)));
        assertThat(estimate.versionNo()).isEqualTo(2);
        assertThat(estimate.job().lines()).extracting(JobLine::lineNo).containsExactly(1, 2);
        assertThat(estimate.signatures().get(1).signature()).isEqualTo("电话录音 0731");
        assertThat(estimate.readyAt()).isEqualTo(at(120));
    }

    @Test
    @Tag("R12")
    void a_technician_cannot_change_an_estimate() {
        assertThatThrownBy(() -> estimate.add(line(0), TECHNICIAN.at(NINE))).hasMessageContaining("NOT_YOUR_ROLE");
        assertThat(estimate.job().lines()).hasSize(1);
    }

    private void sign() {
        estimate.tell(at(60), ADVISOR.at(NINE));
        estimate.sign(INK, ADVISOR.at(NINE));
    }

    private static void set(Class<?> type, Object target, String name, Object value) throws Exception {
        Field field = type.getDeclaredField(name);
        field.setAccessible(true);
        field.set(target, value);
    }
}

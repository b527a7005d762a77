package org.jiedai.repairorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiedai.shared.FrontDesk.ADVISOR;
import static org.jiedai.shared.FrontDesk.NINE;
import static org.jiedai.shared.FrontDesk.ORDER;
import static org.jiedai.shared.FrontDesk.SYSTEM;
import static org.jiedai.shared.FrontDesk.TECHNICIAN;
import static org.jiedai.shared.FrontDesk.at;
import static org.jiedai.shared.FrontDesk.line;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiedai.handoff.Cover;
import org.jiedai.handoff.ExtraWorkFound;
import org.jiedai.handoff.LineItem;
import org.jiedai.shared.LifeCycleMatrix;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ExtraWorkTest {
    private final ExtraWork extra = new ExtraWork(
            new ExtraWorkFound(
                    new Cover(UUID.randomUUID(), "SH01", ORDER, NINE, "zhouq"),
                    "EW-SH01-20261123-0001",
                    "刹车片磨损到极限",
                    true,
                    1,
                    List.of(line(3), line(4)),
                    null),
            SYSTEM.at(NINE));

    @Test
    void the_life_cycle_is_the_literal_table() {
        LifeCycleMatrix.of(ExtraWork.LIFE_CYCLE, ExtraWorkState.class, ExtraWorkAct.class)
                .legal("FOUND ASK ASKED", "ASKED ASK ASKED", "ASKED ANSWER ANSWERED")
                .holds();
    }

    @Test
    @Tag("R15")
    void nothing_is_answered_before_the_customer_is_asked() {
        assertThatThrownBy(() -> extra.answer(Map.of(1, true, 2, true), "同意", ADVISOR.at(NINE)))
                .hasMessageContaining("NOT_NOW");
    }

    @Test
    @Tag("R15")
    void every_item_gets_its_own_answer() {
        extra.askByPhone(ADVISOR.at(NINE));
        assertThatThrownBy(() -> extra.answer(Map.of(1, true), "电话录音", ADVISOR.at(NINE)))
                .hasMessageContaining("ITEM_UNDECIDED");
        assertThat(extra.state()).isEqualTo(ExtraWorkState.ASKED);
    }

    @Test
    @Tag("R15")
    void an_answer_without_a_record_is_none() {
        extra.askByPhone(ADVISOR.at(NINE));
        assertThatThrownBy(() -> extra.answer(Map.of(1, true, 2, false), " ", ADVISOR.at(NINE)))
                .hasMessageContaining("RECORD_NEEDED");
    }

    @Test
    @Tag("R15")
    void who_answers_under_the_link_is_asked_for_each_item_first_and_for_the_signature_then() {
        extra.askByLink("hash of the link", ADVISOR.at(NINE));
        assertThatThrownBy(() -> extra.answer(Map.of(1, true), null, ADVISOR.at(NINE)))
                .hasMessageContaining("ITEM_UNDECIDED");
        assertThatThrownBy(() -> extra.answer(Map.of(1, true, 2, false), null, ADVISOR.at(NINE)))
                .hasMessageContaining("ANSWER_UNSIGNED");
    }

    @Test
    @Tag("R16")
    void agreed_items_are_parted_from_declined_ones() {
        extra.askByPhone(ADVISOR.at(NINE));
        extra.answer(Map.of(1, true, 2, false), "电话录音 0731", ADVISOR.at(NINE));
        assertThat(extra.agreed()).extracting(LineItem::lineNo).containsExactly(1);
        assertThat(extra.declined()).containsExactly("小保养");
    }

    @Test
    @Tag("R16")
    void an_answer_is_given_once() {
        extra.askByPhone(ADVISOR.at(NINE));
        extra.answer(Map.of(1, true, 2, false), "电话录音 0731", ADVISOR.at(NINE));
        assertThatThrownBy(() -> extra.answer(Map.of(1, true, 2, true), "再答", ADVISOR.at(at(1))))
                .hasMessageContaining("NOT_NOW");
        assertThat(extra.agreed()).hasSize(1);
    }

    @Test
    @Tag("R15")
    void a_link_expires_after_a_day() {
        extra.askByLink("hash", ADVISOR.at(NINE));
        assertThatCode(() -> extra.checkLink(NINE.plus(ExtraWork.LINK_VALID).minusMillis(1)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> extra.checkLink(NINE.plus(ExtraWork.LINK_VALID)))
                .hasMessageContaining("LINK_EXPIRED");
    }

    @Test
    @Tag("R15")
    void a_link_is_good_for_one_answer() {
        extra.askByLink("hash", ADVISOR.at(NINE));
        extra.answer(Map.of(1, false, 2, false), "签名", SYSTEM.at(at(1)));
        assertThatThrownBy(() -> extra.checkLink(at(2))).hasMessageContaining("LINK_EXPIRED");
    }

    @Test
    @Tag("R15")
    void a_technician_does_not_ask_the_customer() {
        assertThatThrownBy(() -> extra.askByPhone(TECHNICIAN.at(NINE))).hasMessageContaining("NOT_YOUR_ROLE");
    }
}

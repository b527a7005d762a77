package org.jiedai.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiedai.workshop.Workshop.NINE;
import static org.jiedai.workshop.Workshop.ZHOU;
import static org.jiedai.workshop.Workshop.anAssignedTicket;
import static org.jiedai.workshop.Workshop.at;
import static org.jiedai.workshop.Workshop.decided;
import static org.jiedai.workshop.Workshop.line;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jiedai.handoff.Cover;
import org.jiedai.handoff.IssuedItem;
import org.jiedai.handoff.PartsIssued;
import org.jiedai.handoff.RequestedItem;
import org.jiedai.shared.LifeCycleMatrix;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.RuleBroken;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AskedOfOthersTest {
    private static final RecordNo REQUISITION = new RecordNo("PR-SH01-20261123-0001");

    @Test
    @Tag("R14")
    void a_finding_is_reported_and_decided_once() {
        LifeCycleMatrix.of(ExtraFinding.LIFE_CYCLE, FindingState.class, FindingAct.class)
                .legal("REPORTED DECIDE DECIDED")
                .holds();
    }

    @Test
    @Tag("R11")
    void asked_parts_come_in_one_go_or_in_several() {
        LifeCycleMatrix.of(AskedParts.LIFE_CYCLE, AskState.class, AskAct.class)
                .legal(
                        "ASKED ISSUE_SOME SHORT",
                        "ASKED ISSUE_ALL COMPLETE",
                        "SHORT ISSUE_SOME SHORT",
                        "SHORT ISSUE_ALL COMPLETE")
                .holds();
    }

    @Test
    @Tag("R14")
    void extra_work_without_a_proposed_operation_is_refused() {
        assertThatThrownBy(() -> new ExtraFinding(
                        new RecordNo("EW-SH01-20261123-0001"),
                        anAssignedTicket(),
                        new ExtraFinding.Report("渗油", false, null, List.of()),
                        ZHOU.at(NINE)))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        refusal -> assertThat(refusal.rule()).isEqualTo(WorkshopRule.NOTHING_PROPOSED));
    }

    @Test
    @Tag("R16")
    void the_customers_word_closes_the_finding() {
        ExtraFinding finding = new ExtraFinding(
                new RecordNo("EW-SH01-20261123-0001"),
                anAssignedTicket(),
                new ExtraFinding.Report("渗油", true, 1, List.of(line(3, 2))),
                ZHOU.at(NINE));
        finding.decide(decided(line(3, 2)), at(5));
        assertThat(finding.state()).isEqualTo(FindingState.DECIDED);
    }

    @Test
    @Tag("R11")
    void an_empty_requisition_is_refused() {
        assertThatThrownBy(() -> new AskedParts(REQUISITION, anAssignedTicket(), List.of(), ZHOU.at(NINE)))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.rule()).isEqualTo(WorkshopRule.NOTHING_ASKED));
    }

    @Test
    @Tag("R11")
    void a_back_order_keeps_the_request_short_until_it_comes() {
        AskedParts asked = new AskedParts(
                REQUISITION,
                anAssignedTicket(),
                List.of(new RequestedItem(1, "06L-115-562-B", "机油滤清器", 2, new BigDecimal("68.00"), null)),
                ZHOU.at(NINE));
        asked.issued(issued(1, 1), at(5));
        assertThat(asked.state()).isEqualTo(AskState.SHORT);
        asked.issued(issued(2, 0), at(90));
        assertThat(asked.state()).isEqualTo(AskState.COMPLETE);
    }

    private static PartsIssued issued(int issued, int backOrdered) {
        return new PartsIssued(
                new Cover(UUID.randomUUID(), "SH01", "RO-SH01-20261123-0001", NINE, "guozm"),
                REQUISITION.value(),
                "zhouq",
                List.of(new IssuedItem(1, "06L-115-562-B", "机油滤清器", 2, issued, backOrdered, new BigDecimal("68.00"))),
                null);
    }
}

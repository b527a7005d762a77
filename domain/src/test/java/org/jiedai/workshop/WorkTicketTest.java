package org.jiedai.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiedai.workshop.Workshop.APPRENTICE;
import static org.jiedai.workshop.Workshop.CONTROLLER;
import static org.jiedai.workshop.Workshop.NINE;
import static org.jiedai.workshop.Workshop.OTHER_MASTER;
import static org.jiedai.workshop.Workshop.SYSTEM;
import static org.jiedai.workshop.Workshop.XU;
import static org.jiedai.workshop.Workshop.ZHOU;
import static org.jiedai.workshop.Workshop.aFinishedTicket;
import static org.jiedai.workshop.Workshop.aTicket;
import static org.jiedai.workshop.Workshop.anAssignedTicket;
import static org.jiedai.workshop.Workshop.at;
import static org.jiedai.workshop.Workshop.bays;
import static org.jiedai.workshop.Workshop.line;

import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jiedai.handoff.ExtraWorkFound;
import org.jiedai.handoff.LineItem;
import org.jiedai.handoff.LineResult;
import org.jiedai.handoff.PartsRequested;
import org.jiedai.handoff.RequestedItem;
import org.jiedai.shared.LifeCycleMatrix;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.Rule;
import org.jiedai.shared.RuleBroken;
import org.jiedai.shared.SharedRule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class WorkTicketTest {
    private static final RecordNo EXTRA_WORK = new RecordNo("EW-SH01-20261123-0001");
    private static final RecordNo REQUISITION = new RecordNo("PR-SH01-20261123-0001");

    @Test
    @Tag("R10")
    @Tag("R12")
    @Tag("R17")
    void a_ticket_goes_from_assignment_through_work_to_self_check_and_back_for_rework() {
        LifeCycleMatrix.of(WorkTicket.LIFE_CYCLE, TicketState.class, TicketAct.class)
                .legal(
                        "WAITING ASSIGN ASSIGNED",
                        "WAITING MOVE_PROMISE WAITING",
                        "ASSIGNED ASSIGN ASSIGNED",
                        "ASSIGNED START WORKING",
                        "ASSIGNED EXPLAIN WORKING",
                        "ASSIGNED REPORT ASSIGNED",
                        "ASSIGNED ASK ASSIGNED",
                        "ASSIGNED DECIDE ASSIGNED",
                        "ASSIGNED MOVE_PROMISE ASSIGNED",
                        "WORKING ASSIGN WORKING",
                        "WORKING START WORKING",
                        "WORKING PAUSE WORKING",
                        "WORKING FINISH WORKING",
                        "WORKING EXPLAIN WORKING",
                        "WORKING REPORT WORKING",
                        "WORKING ASK WORKING",
                        "WORKING DECIDE WORKING",
                        "WORKING MOVE_PROMISE WORKING",
                        "ASSIGNED CORRECT ASSIGNED",
                        "WORKING FORGET WORKING",
                        "WORKING CORRECT WORKING",
                        "WORKING SELF_CHECK FINISHED",
                        "FINISHED MOVE_PROMISE FINISHED",
                        "ASSIGNED HAND_OVER ASSIGNED",
                        "WORKING HAND_OVER WORKING",
                        "FINISHED REWORK ASSIGNED")
                .holds();
    }

    @Test
    @Tag("R12")
    void a_line_is_open_runs_pauses_and_ends_done_or_explained() {
        LifeCycleMatrix.of(TicketLine.LIFE_CYCLE, TicketLineState.class, TicketAct.class)
                .legal(
                        "OPEN START RUNNING",
                        "OPEN EXPLAIN EXPLAINED",
                        "RUNNING PAUSE PAUSED",
                        "RUNNING FORGET PAUSED",
                        "RUNNING FINISH DONE",
                        "PAUSED START RUNNING",
                        "PAUSED FINISH DONE",
                        "PAUSED EXPLAIN EXPLAINED",
                        "DONE REWORK OPEN",
                        "EXPLAINED START RUNNING",
                        "EXPLAINED REWORK OPEN")
                .holds();
    }

    @Test
    @Tag("R12")
    void a_clock_that_nobody_stopped_counts_to_the_end_of_the_shop_day_and_is_marked() {
        WorkTicket ticket = anAssignedTicket();
        ticket.start(1, ZHOU.at(at(0)));
        ticket.forget(at(90), SYSTEM.at(at(24 * 60)));
        TicketLine line = ticket.lines().get(0);
        assertThat(line.state()).isEqualTo(TicketLineState.PAUSED);
        assertThat(line.minutesClocked()).isEqualTo(90);
        assertThat(line.clockForgotten()).isTrue();
        assertThat(ticket.runningSince()).isEmpty();
        assertThat(ticket.clock().get(0).endedAt()).isEqualTo(at(90));
    }

    @Test
    @Tag("R12")
    void a_clock_that_was_started_after_closing_and_forgotten_counts_nothing() {
        WorkTicket ticket = anAssignedTicket();
        ticket.start(1, ZHOU.at(at(100)));
        ticket.forget(at(90), SYSTEM.at(at(24 * 60)));
        assertThat(ticket.lines().get(0).minutesClocked()).isZero();
    }

    @Test
    @Tag("R12")
    void the_controller_sets_the_minutes_right_with_a_reason_and_the_technician_cannot() {
        WorkTicket ticket = anAssignedTicket();
        ticket.start(1, ZHOU.at(at(0)));
        refused(WorkshopRule.CLOCK_RUNS, () -> ticket.correct(1, 5, "忘记停表", CONTROLLER.at(at(5))));
        ticket.forget(at(90), SYSTEM.at(at(24 * 60)));
        refused(SharedRule.REASON_NEEDED, () -> ticket.correct(1, 40, " ", CONTROLLER.at(at(1500))));
        refused(SharedRule.ABSURD_VALUE, () -> ticket.correct(1, -1, "忘记停表", CONTROLLER.at(at(1500))));
        refused(SharedRule.NOT_YOUR_ROLE, () -> ticket.correct(1, 40, "忘记停表", ZHOU.at(at(1500))));
        ticket.correct(1, 40, "忘记停表", CONTROLLER.at(at(1500)));
        assertThat(ticket.lines().get(0).minutesClocked()).isEqualTo(40);
        assertThat(ticket.lines().get(0).clockForgotten()).isFalse();
    }

    @Test
    @Tag("R10")
    void a_technician_without_the_skill_is_refused() {
        refused(WorkshopRule.SKILL_MISSING, () -> aTicket().assign(APPRENTICE, "3", bays(), CONTROLLER.at(NINE)));
    }

    @Test
    @Tag("R10")
    void a_bay_in_which_a_car_stands_is_refused() {
        refused(
                WorkshopRule.BAY_OCCUPIED,
                () -> aTicket().assign(Workshop.MASTER, "3", bays("3"), CONTROLLER.at(NINE)));
    }

    @Test
    @Tag("R10")
    void a_bay_that_the_store_does_not_have_is_refused() {
        refused(WorkshopRule.BAY_UNKNOWN, () -> aTicket().assign(Workshop.MASTER, "99", bays(), CONTROLLER.at(NINE)));
    }

    @Test
    @Tag("R10")
    void a_technician_cannot_assign() {
        refused(SharedRule.NOT_YOUR_ROLE, () -> aTicket().assign(Workshop.MASTER, "3", bays(), ZHOU.at(NINE)));
    }

    @Test
    @Tag("R10")
    void reassigning_stops_the_clock_of_the_one_who_had_it() {
        WorkTicket ticket = anAssignedTicket();
        ticket.start(1, ZHOU.at(at(0)));
        ticket.assign(OTHER_MASTER, "3", bays(), CONTROLLER.at(at(20)));
        assertThat(ticket.technician()).isEqualTo("xub");
        assertThat(ticket.lines().get(0).state()).isEqualTo(TicketLineState.PAUSED);
        assertThat(ticket.clock())
                .singleElement()
                .matches(entry -> entry.endedAt().equals(at(20)));
    }

    @Test
    @Tag("R12")
    void another_technician_cannot_touch_the_ticket() {
        refused(WorkshopRule.NOT_YOUR_TICKET, () -> anAssignedTicket().start(1, XU.at(NINE)));
    }

    @Test
    @Tag("R12")
    void clocked_minutes_add_up_over_pauses() {
        WorkTicket ticket = anAssignedTicket();
        ticket.start(1, ZHOU.at(at(0)));
        ticket.pause(1, "等配件", ZHOU.at(at(25)));
        ticket.start(1, ZHOU.at(at(40)));
        ticket.finish(1, ZHOU.at(at(55)));
        assertThat(ticket.lines().get(0).minutesClocked()).isEqualTo(40);
        assertThat(ticket.clock()).hasSize(2);
    }

    @Test
    @Tag("R12")
    void switching_stops_one_line_and_starts_the_other() {
        WorkTicket ticket = anAssignedTicket();
        ticket.start(1, ZHOU.at(at(0)));
        ticket.turnAway("2", ZHOU.at(at(10)));
        ticket.start(2, ZHOU.at(at(10)));
        assertThat(ticket.lines())
                .extracting(TicketLine::state)
                .containsExactly(TicketLineState.PAUSED, TicketLineState.RUNNING);
        assertThat(ticket.clock().stream().filter(entry -> entry.endedAt() == null))
                .hasSize(1);
    }

    @Test
    @Tag("R12")
    void a_line_that_runs_cannot_be_started_again() {
        WorkTicket ticket = anAssignedTicket();
        ticket.start(1, ZHOU.at(at(0)));
        refused(SharedRule.NOT_NOW, () -> ticket.start(1, ZHOU.at(at(1))));
    }

    @Test
    @Tag("R14")
    void extra_work_pauses_the_line_it_affects_until_the_customer_has_decided() {
        WorkTicket ticket = anAssignedTicket();
        ticket.start(1, ZHOU.at(at(0)));
        ExtraWorkFound found = ticket.report(EXTRA_WORK, found(1), ZHOU.at(at(15)));
        assertThat(found.extraWorkNo()).isEqualTo(EXTRA_WORK.value());
        assertThat(found.affectedLine()).isEqualTo(1);
        assertThat(found.finding()).isEqualTo("前刹车片磨损至 2 mm");
        assertThat(found.proposed()).extracting(LineItem::lineNo).containsExactly(3);
        assertThat(found.by()).isEqualTo(ZHOU.login());
        assertThat(ticket.lines().get(0).state()).isEqualTo(TicketLineState.PAUSED);
        refused(WorkshopRule.LINE_HELD, () -> ticket.start(1, ZHOU.at(at(16))));
        refused(WorkshopRule.LINE_HELD, () -> ticket.finish(1, ZHOU.at(at(16))));
        ticket.decide(1, List.of(line(3, 2)), at(180), SYSTEM.at(at(20)));
        ticket.start(1, ZHOU.at(at(21)));
        assertThat(ticket.lines()).hasSize(3);
        assertThat(ticket.promisedAt()).isEqualTo(at(180));
    }

    @Test
    @Tag("R16")
    void declined_extra_work_brings_no_line() {
        WorkTicket ticket = anAssignedTicket();
        ticket.report(EXTRA_WORK, found(null), ZHOU.at(at(15)));
        ticket.decide(null, List.of(), at(120), SYSTEM.at(at(20)));
        assertThat(ticket.lines()).hasSize(2);
    }

    @Test
    @Tag("R12")
    void only_the_front_desk_can_bring_lines_on_a_ticket() {
        refused(
                SharedRule.NOT_YOUR_ROLE,
                () -> anAssignedTicket().decide(null, List.of(line(3, 2)), at(180), ZHOU.at(at(20))));
    }

    @Test
    @Tag("R17")
    void the_self_check_wants_every_line_done_or_explained() {
        WorkTicket ticket = anAssignedTicket();
        ticket.start(1, ZHOU.at(at(0)));
        ticket.finish(1, ZHOU.at(at(30)));
        refused(WorkshopRule.LINES_OPEN, () -> ticket.selfCheck(0, ZHOU.at(at(31))));
    }

    @Test
    @Tag("R17")
    void the_self_check_waits_for_the_customers_word() {
        refused(WorkshopRule.EXTRA_WORK_OPEN, () -> anAssignedTicket().selfCheck(1, ZHOU.at(at(31))));
    }

    @Test
    @Tag("R17")
    void the_front_desk_is_told_what_was_done_and_what_was_not_and_why() {
        assertThat(aFinishedTicket().results())
                .containsExactly(new LineResult(1, true, 30, null), new LineResult(2, false, 0, "客户自带配件型号不符"));
    }

    @Test
    @Tag("R17")
    void rework_opens_the_failed_lines_again_for_the_same_technician() {
        WorkTicket ticket = aFinishedTicket();
        ticket.rework(List.of(1), "机油滤清器渗油", bays(), SYSTEM.at(at(60)));
        assertThat(ticket.state()).isEqualTo(TicketState.ASSIGNED);
        assertThat(ticket.technician()).isEqualTo("zhouq");
        assertThat(ticket.bay()).isEqualTo("3");
        assertThat(ticket.reworks()).isEqualTo(1);
        assertThat(ticket.lines().get(0).state()).isEqualTo(TicketLineState.OPEN);
    }

    @Test
    @Tag("R17")
    void rework_loses_its_bay_if_another_car_stands_there() {
        WorkTicket ticket = aFinishedTicket();
        ticket.rework(List.of(1), "渗油", bays("3"), SYSTEM.at(at(60)));
        assertThat(ticket.bay()).isNull();
    }

    private static void refused(Rule rule, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }

    @Test
    @Tag("R11")
    void what_is_asked_for_names_the_car_and_who_asks() {
        RequestedItem oil = new RequestedItem(1, "06L-115-562-B", "机油滤清器", 2, new BigDecimal("68.00"), null);
        WorkTicket ticket = anAssignedTicket();
        PartsRequested asked = ticket.ask(REQUISITION, List.of(oil), ZHOU.at(at(5)));
        assertThat(asked.requisitionNo()).isEqualTo(REQUISITION.value());
        assertThat(asked.technician()).isEqualTo(ZHOU.login());
        assertThat(asked.plate()).isEqualTo(ticket.head().plate().value());
        assertThat(asked.items()).containsExactly(oil);
        assertThat(asked.occurredAt()).isEqualTo(at(5));
    }

    private static ExtraFinding.Report found(Integer affectedLine) {
        return new ExtraFinding.Report("前刹车片磨损至 2 mm", true, affectedLine, List.of(line(3, 2)));
    }
}

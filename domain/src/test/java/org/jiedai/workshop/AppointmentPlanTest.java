package org.jiedai.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiedai.workshop.Workshop.APPRENTICE;
import static org.jiedai.workshop.Workshop.CONTROLLER;
import static org.jiedai.workshop.Workshop.MASTER;
import static org.jiedai.workshop.Workshop.NINE;
import static org.jiedai.workshop.Workshop.OTHER_MASTER;
import static org.jiedai.workshop.Workshop.SYSTEM;
import static org.jiedai.workshop.Workshop.aPlan;
import static org.jiedai.workshop.Workshop.aTicket;
import static org.jiedai.workshop.Workshop.at;
import static org.jiedai.workshop.Workshop.bays;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiedai.handoff.AppointmentPlanned;
import org.jiedai.shared.LifeCycleMatrix;
import org.jiedai.shared.RuleBroken;
import org.jiedai.store.BayKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AppointmentPlanTest {

    @Test
    @Tag("A7")
    void a_plan_is_proposed_accepted_and_taken_over_or_void() {
        LifeCycleMatrix.of(AppointmentPlan.LIFE_CYCLE, PlanState.class, PlanAct.class)
                .legal(
                        "PROPOSED PLAN PLANNED",
                        "PROPOSED MOVE PROPOSED",
                        "PROPOSED CHANGE PROPOSED",
                        "PROPOSED TAKE_OVER TAKEN_OVER",
                        "PROPOSED RELEASE VOID",
                        "PLANNED PLAN PLANNED",
                        "PLANNED MOVE PROPOSED",
                        "PLANNED CHANGE PROPOSED",
                        "PLANNED TAKE_OVER TAKEN_OVER",
                        "PLANNED RELEASE VOID",
                        "PROPOSED HAND_OVER PROPOSED",
                        "PLANNED HAND_OVER PLANNED",
                        "VOID CHANGE PROPOSED")
                .holds();
    }

    @Test
    @Tag("A7")
    void the_least_loaded_who_masters_the_work_is_proposed() {
        Crew crew = new Crew(List.of(MASTER, OTHER_MASTER, APPRENTICE), Map.of("zhouq", 240, "xub", 60, "zhuhf", 0));
        assertThat(crew.propose(aPlan().needs(), null)).contains("xub");
    }

    @Test
    @Tag("A7")
    void whom_the_front_desk_named_comes_first_if_he_masters_the_work() {
        Crew crew = new Crew(List.of(MASTER, OTHER_MASTER, APPRENTICE), Map.of("zhouq", 240));
        assertThat(crew.propose(aPlan().needs(), "zhouq")).contains("zhouq");
        assertThat(crew.propose(aPlan().needs(), "zhuhf")).contains("xub");
    }

    @Test
    @Tag("A7")
    void nobody_is_proposed_when_nobody_masters_the_work() {
        assertThat(new Crew(List.of(APPRENTICE), Map.of()).propose(aPlan().needs(), null))
                .isEmpty();
    }

    @Test
    @Tag("A7")
    void a_free_bay_of_the_kind_is_proposed_and_plain_work_fits_the_other_plain_kind() {
        assertThat(bays().propose(BayKind.GENERAL, null)).contains("3");
        assertThat(bays("3").propose(BayKind.GENERAL, null)).contains("7");
        assertThat(bays("3", "7").propose(BayKind.GENERAL, null)).isEmpty();
        assertThat(bays().propose(BayKind.ALIGNMENT, "3")).contains("9");
    }

    @Test
    @Tag("A7")
    void the_controller_cannot_plan_somebody_without_the_skill() {
        assertThatThrownBy(() -> aPlan().plan(APPRENTICE, "3", bays(), CONTROLLER.at(NINE)))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.rule()).isEqualTo(WorkshopRule.SKILL_MISSING));
    }

    @Test
    @Tag("A7")
    void the_controller_cannot_plan_a_bay_that_is_not_equipped_for_the_work() {
        assertThatThrownBy(() -> aPlan().plan(MASTER, "9", bays(), CONTROLLER.at(NINE)))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.rule()).isEqualTo(WorkshopRule.BAY_UNFIT));
    }

    @Test
    @Tag("A7")
    void who_has_no_time_is_not_proposed() {
        Crew crew = new Crew(List.of(MASTER, OTHER_MASTER), Map.of("zhouq", 60));
        assertThat(crew.without(Set.of("xub")).propose(aPlan().needs(), "xub")).contains("zhouq");
        assertThat(crew.without(Set.of("xub", "zhouq")).propose(aPlan().needs(), null))
                .isEmpty();
    }

    @Test
    @Tag("A8")
    void the_workshop_knows_of_the_parts_what_it_was_told() {
        AppointmentPlan plan = aPlan();
        assertThat(plan.parts()).isNull();
        plan.partsAre(PlannedParts.SHORT);
        assertThat(plan.parts()).isEqualTo(PlannedParts.SHORT);
    }

    @Test
    @Tag("A7")
    void a_person_of_another_trade_is_no_technician() {
        assertThatThrownBy(() -> new Crew(List.of(MASTER), Map.of()).member("guozm"))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        refusal -> assertThat(refusal.rule()).isEqualTo(WorkshopRule.NOT_A_TECHNICIAN));
    }

    @Test
    @Tag("A9")
    void a_moved_appointment_is_to_be_accepted_anew() {
        AppointmentPlan plan = aPlan();
        plan.plan(MASTER, "3", bays(), CONTROLLER.at(NINE));
        plan.move(Workshop.moved(at(2880), 90, null), SYSTEM.at(at(10)));
        assertThat(plan.state()).isEqualTo(PlanState.PROPOSED);
        assertThat(plan.slotEnd()).isEqualTo(at(2970));
    }

    @Test
    @Tag("A7")
    void work_over_days_keeps_bay_and_technician_until_it_is_done() {
        AppointmentPlan plan = aPlan();
        plan.move(Workshop.moved(at(2880), 700, at(4400)), SYSTEM.at(at(10)));
        assertThat(plan.slotEnd()).isEqualTo(at(4400));
        assertThat(plan.minutes()).isEqualTo(700);
    }

    @Test
    @Tag("R10")
    void the_ticket_of_a_booked_car_begins_with_its_plan() {
        AppointmentPlan plan = aPlan();
        AppointmentPlanned planned = plan.plan(MASTER, "7", bays(), CONTROLLER.at(NINE));
        assertThat(planned.technician()).isEqualTo(MASTER.login());
        assertThat(planned.bay()).isEqualTo("7");
        assertThat(planned.appointmentNo()).isEqualTo(plan.number().value());
        WorkTicket ticket = aTicket();
        ticket.follow(plan);
        assertThat(ticket.bay()).isEqualTo("7");
        assertThat(ticket.state()).isEqualTo(TicketState.WAITING);
    }
}

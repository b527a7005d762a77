package org.jiedai.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.Role;
import org.jiedai.workshop.ForgottenClockTimer;
import org.jiedai.workshop.JobService;
import org.jiedai.workshop.TicketLine;
import org.jiedai.workshop.TicketLineState;
import org.jiedai.workshop.WorkTicketService;
import org.jiedai.workshop.WorkTickets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A clock that was forgotten overnight: the store closes at five, nobody stops the clock before the next morning. */
@Tag("R12")
class ForgottenClockTest {
    private static final Instant FOUR = Instant.parse("2026-11-23T08:00:00Z");
    private static final Instant NEXT_MORNING = Instant.parse("2026-11-24T00:30:00Z");

    private final InMemoryDealership shop = new InMemoryDealership(Instant.parse("2026-11-23T01:00:00Z"));
    private RepairOrderNo order;

    @BeforeEach
    void the_technician_begins_at_four() {
        order = new Visits(shop).inRepair(Visits.SERVICE);
        shop.time().moveTo(FOUR);
        technician().start(order, 0, 1);
    }

    @Test
    void it_has_counted_to_the_end_of_the_shop_day_is_marked_and_is_set_right_with_a_reason() {
        shop.asNobody().the(ForgottenClockTimer.class).look();
        assertThat(line().state()).as("who works on in the evening works").isEqualTo(TicketLineState.RUNNING);
        shop.time().moveTo(NEXT_MORNING);
        shop.asNobody().the(ForgottenClockTimer.class).look();
        assertThat(line().state()).isEqualTo(TicketLineState.PAUSED);
        assertThat(line().minutesClocked()).isEqualTo(60);
        assertThat(line().clockForgotten()).isTrue();
        WorkTicketService tickets = shop.as("zhaogq", Role.WORKSHOP_CONTROLLER).the(WorkTicketService.class);
        assertThatThrownBy(() -> tickets.correct(order, 0, 1, 45, null)).hasMessageContaining("REASON_NEEDED");
        assertThatThrownBy(() -> tickets.correct(order, 0, 1, null, "忘记停表")).hasMessageContaining("FIELD_NEEDED");
        tickets.correct(order, 0, 1, 45, "16:45 已下班，忘记停表");
        assertThat(line().minutesClocked()).isEqualTo(45);
        assertThat(line().clockForgotten()).isFalse();
    }

    @Test
    void it_has_counted_no_longer_either_if_the_technician_is_quicker_than_the_timer() {
        shop.time().moveTo(NEXT_MORNING);
        technician().finish(order, 0, 1);
        assertThat(line().state()).isEqualTo(TicketLineState.DONE);
        assertThat(line().minutesClocked()).isEqualTo(60);
        assertThat(line().clockForgotten()).isTrue();
    }

    @Test
    void nor_if_the_car_is_given_to_somebody_else() {
        shop.time().moveTo(NEXT_MORNING);
        shop.as("zhaogq", Role.WORKSHOP_CONTROLLER).the(WorkTicketService.class).assign(order, 0, "zhouq", "3");
        assertThat(line().minutesClocked()).isEqualTo(60);
    }

    private JobService technician() {
        return shop.as("zhouq", Role.TECHNICIAN).the(JobService.class);
    }

    private TicketLine line() {
        return shop.as("zhaogq", Role.WORKSHOP_CONTROLLER)
                .the(WorkTickets.class)
                .get(order)
                .lines()
                .get(0);
    }
}

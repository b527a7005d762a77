package org.jiedai.wash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jiedai.handoff.Car;
import org.jiedai.handoff.Cover;
import org.jiedai.handoff.WashFinished;
import org.jiedai.handoff.WashRequested;
import org.jiedai.shared.Actor;
import org.jiedai.shared.LifeCycleMatrix;
import org.jiedai.shared.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R18")
@Tag("R19")
class WashTaskTest {
    private static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");
    private static final Actor WASHER = new Actor("xi", "SH01", Set.of(Role.WASHER));
    private static final Actor ADVISOR = Actor.system("wangxy", "SH01");

    private final WashTask task = new WashTask(
            new WashRequested(
                    new Cover(UUID.randomUUID(), "SH01", "RO-SH01-20261123-0001", NINE, "wangxy"),
                    new Car("沪A7C502", "途观L"),
                    NINE),
            NINE);

    @Test
    void the_life_cycle_is_the_literal_table() {
        LifeCycleMatrix.of(WashTask.LIFE_CYCLE, WashState.class, WashAct.class)
                .legal(
                        "WAITING START WASHING",
                        "WASHING REPORT REPORTED",
                        "REPORTED ACCEPT ACCEPTED",
                        "REPORTED SEND_BACK WAITING")
                .holds();
    }

    @Test
    void a_car_is_washed_reported_and_accepted() {
        task.start(WASHER.at(NINE));
        WashFinished finished = task.report(WASHER.at(NINE.plusSeconds(600)));
        assertThat(finished.minutes()).isEqualTo(10);
        assertThat(finished.repairOrderNo()).isEqualTo(task.subject());
        assertThat(finished.by()).isEqualTo(WASHER.login());
        task.accept(ADVISOR.at(NINE.plusSeconds(700)));
        assertThat(task.state()).isEqualTo(WashState.ACCEPTED);
    }

    @Test
    void a_car_sent_back_waits_again() {
        task.start(WASHER.at(NINE));
        task.report(WASHER.at(NINE.plusSeconds(600)));
        task.sendBack("轮毂没洗净", ADVISOR.at(NINE.plusSeconds(700)));
        assertThat(task.state()).isEqualTo(WashState.WAITING);
    }

    @Test
    void a_car_cannot_be_reported_before_it_is_washed() {
        assertThatThrownBy(() -> task.report(WASHER.at(NINE))).hasMessageContaining("NOT_NOW");
    }

    @Test
    void only_a_washer_washes() {
        assertThatThrownBy(() -> task.start(new Actor("shenyl", "SH01", Set.of(Role.CASHIER)).at(NINE)))
                .hasMessageContaining("NOT_YOUR_ROLE");
    }

    @Test
    void a_washer_of_another_store_is_refused() {
        assertThatThrownBy(() -> task.start(new Actor("pengdy", "SH02", Set.of(Role.WASHER)).at(NINE)))
                .hasMessageContaining("NOT_YOUR_STORE");
    }
}

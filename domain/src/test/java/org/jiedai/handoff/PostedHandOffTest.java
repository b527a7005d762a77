package org.jiedai.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiedai.shared.FrontDesk.NINE;
import static org.jiedai.shared.FrontDesk.at;

import java.util.UUID;
import org.jiedai.shared.FrontDesk;
import org.junit.jupiter.api.Test;

class PostedHandOffTest {
    private final PostedHandOff row = new PostedHandOff(
            new WashRequested(
                    new Cover(UUID.randomUUID(), "SH01", FrontDesk.ORDER, NINE, "wangxy"), new Car(null, "途观L"), NINE),
            Desk.WASH,
            "{}");

    @Test
    void a_hand_off_is_posted_sent_and_taken() {
        assertThat(row.state()).isEqualTo(HandOffState.POSTED);
        row.sent(at(1));
        assertThat(row.state()).isEqualTo(HandOffState.SENT);
        row.taken(at(2));
        assertThat(row.state()).isEqualTo(HandOffState.TAKEN);
    }

    @Test
    void what_was_taken_before_the_relay_noticed_stays_taken() {
        row.taken(at(1));
        row.sent(at(2));
        assertThat(row.state()).isEqualTo(HandOffState.TAKEN);
    }

    @Test
    void only_what_is_stuck_is_sent_again_or_discarded() {
        row.sent(at(1));
        assertThatThrownBy(row::sendAgain).hasMessageContaining("NOT_STUCK");
        assertThatThrownBy(() -> row.discard(at(2), "误发")).hasMessageContaining("NOT_STUCK");
        assertThat(row.state()).isEqualTo(HandOffState.SENT);
    }

    @Test
    void a_refused_hand_off_goes_out_again_or_is_discarded() {
        row.refused(at(1), "NOT_NOW", "NOT_NOW[ACCEPT, WAITING]");
        row.sendAgain();
        assertThat(row.state()).isEqualTo(HandOffState.POSTED);
        row.blocked(at(2), "FAILED", "x");
        row.discard(at(3), "已口头处理");
        assertThat(row.state()).isEqualTo(HandOffState.DISCARDED);
    }
}

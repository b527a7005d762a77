package org.jiedai.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiedai.shared.FrontDesk.ADVISOR;
import static org.jiedai.shared.FrontDesk.CLERK;
import static org.jiedai.shared.FrontDesk.NINE;
import static org.jiedai.shared.FrontDesk.ORDER;
import static org.jiedai.shared.FrontDesk.TECHNICIAN;

import org.jiedai.shared.Actor;
import org.jiedai.shared.LifeCycleMatrix;
import org.jiedai.shared.Plate;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.RepairOrderNo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R1")
class ArrivalTest {

    @Test
    void the_life_cycle_is_the_literal_table() {
        LifeCycleMatrix.of(Arrival.LIFE_CYCLE, ArrivalState.class, ArrivalAct.class)
                .legal(
                        "WAITING CALL_ANOTHER WAITING",
                        "WAITING GREET GREETED",
                        "WAITING LEAVE LEFT",
                        "GREETED CHECK_IN CHECKED_IN",
                        "GREETED LEAVE LEFT")
                .holds();
    }

    @Test
    void a_customer_is_greeted_then_checked_in() {
        Arrival arrival = arrived(CLERK);
        arrival.greet(ADVISOR.at(NINE.plusSeconds(8)));
        arrival.checkIn(new RepairOrderNo(ORDER), ADVISOR.at(NINE.plusSeconds(60)));
        assertThat(arrival.state()).isEqualTo(ArrivalState.CHECKED_IN);
    }

    @Test
    void a_customer_is_not_checked_in_before_being_greeted() {
        Arrival arrival = arrived(CLERK);
        assertThatThrownBy(() -> arrival.checkIn(new RepairOrderNo(ORDER), ADVISOR.at(NINE)))
                .hasMessageContaining("NOT_NOW");
    }

    @Test
    void only_an_advisor_greets() {
        Arrival arrival = arrived(CLERK);
        assertThatThrownBy(() -> arrival.greet(CLERK.at(NINE))).hasMessageContaining("NOT_YOUR_ROLE");
        assertThat(arrival.state()).isEqualTo(ArrivalState.WAITING);
    }

    @Test
    void a_technician_does_not_enter_arrivals() {
        assertThatThrownBy(() -> arrived(TECHNICIAN)).hasMessageContaining("NOT_YOUR_ROLE");
    }

    private static Arrival arrived(Actor by) {
        return new Arrival(
                new RecordNo("AR-SH01-20261123-0001"), new Plate("沪A7C502"), null, "李建国", "wangxy", null, by.at(NINE));
    }
}

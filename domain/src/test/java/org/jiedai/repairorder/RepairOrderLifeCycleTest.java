package org.jiedai.repairorder;

import org.jiedai.shared.LifeCycleMatrix;
import org.junit.jupiter.api.Test;

class RepairOrderLifeCycleTest {

    @Test
    void the_life_cycle_is_the_literal_table() {
        LifeCycleMatrix.of(RepairOrderLifeCycle.TABLE, RepairOrderState.class, RepairOrderAct.class)
                .legal(
                        "RECEIVING CORRECT_MILEAGE RECEIVING",
                        "RECEIVING RECEIVE RECEIVING",
                        "RECEIVING CHANGE_ESTIMATE RECEIVING",
                        "RECEIVING AGREE AGREED",
                        "RECEIVING CANCEL CANCELLED",
                        "AGREED CORRECT_MILEAGE AGREED",
                        "AGREED RECEIVE AGREED",
                        "AGREED CHANGE_ESTIMATE AGREED",
                        "AGREED AGREE AGREED",
                        "AGREED CHOOSE_STAY AGREED",
                        "AGREED RELEASE RELEASED",
                        "AGREED CANCEL CANCELLED",
                        "RELEASED CORRECT_MILEAGE RELEASED",
                        "RELEASED ASSIGN IN_REPAIR",
                        "RELEASED CHECK_PROGRESS RELEASED",
                        "RELEASED MOVE_PROMISE RELEASED",
                        "IN_REPAIR CORRECT_MILEAGE IN_REPAIR",
                        "IN_REPAIR ASSIGN IN_REPAIR",
                        "IN_REPAIR NOTE_PARTS IN_REPAIR",
                        "IN_REPAIR CHECK_PROGRESS IN_REPAIR",
                        "IN_REPAIR MOVE_PROMISE IN_REPAIR",
                        "IN_REPAIR ADD_EXTRA_WORK IN_REPAIR",
                        "IN_REPAIR FINISH_REPAIR INSPECTING",
                        "INSPECTING CORRECT_MILEAGE INSPECTING",
                        "INSPECTING NOTE_PARTS INSPECTING",
                        "INSPECTING CHECK_PROGRESS INSPECTING",
                        "INSPECTING MOVE_PROMISE INSPECTING",
                        "INSPECTING PASS INSPECTED",
                        "INSPECTING FAIL IN_REPAIR",
                        "INSPECTED CORRECT_MILEAGE INSPECTED",
                        "INSPECTED NOTE_PARTS INSPECTED",
                        "INSPECTED SEND_TO_WASH WASHING",
                        "INSPECTED DECLINE_WASH REVIEWING",
                        "WASHING CORRECT_MILEAGE WASHING",
                        "WASHING NOTE_PARTS WASHING",
                        "WASHING CHECK_PROGRESS WASHING",
                        "WASHING MOVE_PROMISE WASHING",
                        "WASHING REPORT_WASHED WASHED",
                        "WASHED CORRECT_MILEAGE WASHED",
                        "WASHED NOTE_PARTS WASHED",
                        "WASHED ACCEPT_WASH REVIEWING",
                        "WASHED REJECT_WASH WASHING",
                        "REVIEWING CORRECT_MILEAGE REVIEWING",
                        "REVIEWING NOTE_PARTS REVIEWING",
                        "REVIEWING REVIEW DELIVERING",
                        "RECEIVING HAND_OVER RECEIVING",
                        "AGREED HAND_OVER AGREED",
                        "RELEASED HAND_OVER RELEASED",
                        "IN_REPAIR HAND_OVER IN_REPAIR",
                        "INSPECTING HAND_OVER INSPECTING",
                        "INSPECTED HAND_OVER INSPECTED",
                        "WASHING HAND_OVER WASHING",
                        "WASHED HAND_OVER WASHED",
                        "REVIEWING HAND_OVER REVIEWING",
                        "DELIVERING HAND_OVER DELIVERING",
                        "DELIVERING CLOSE CLOSED")
                .holds();
    }
}

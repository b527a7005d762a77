package org.jiedai.repairorder;

import static org.jiedai.repairorder.RepairOrderAct.*;
import static org.jiedai.repairorder.RepairOrderState.*;

import org.jiedai.shared.LifeCycle;

/** The repair order's table. */
public final class RepairOrderLifeCycle {
    public static final LifeCycle<RepairOrderState, RepairOrderAct> TABLE = LifeCycle.of(
                    RepairOrderState.class, RepairOrderAct.class)
            .when(RECEIVING, RECEIVE, RECEIVING)
            .when(RECEIVING, CORRECT_MILEAGE, RECEIVING)
            .when(RECEIVING, CHANGE_ESTIMATE, RECEIVING)
            .when(RECEIVING, AGREE, AGREED)
            .when(RECEIVING, CANCEL, CANCELLED)
            .when(RECEIVING, HAND_OVER, RECEIVING)
            .when(AGREED, RECEIVE, AGREED)
            .when(AGREED, CORRECT_MILEAGE, AGREED)
            .when(AGREED, CHANGE_ESTIMATE, AGREED)
            .when(AGREED, AGREE, AGREED)
            .when(AGREED, CHOOSE_STAY, AGREED)
            .when(AGREED, RELEASE, RELEASED)
            .when(AGREED, CANCEL, CANCELLED)
            .when(AGREED, HAND_OVER, AGREED)
            .when(RELEASED, ASSIGN, IN_REPAIR)
            .when(RELEASED, CORRECT_MILEAGE, RELEASED)
            .when(RELEASED, CHECK_PROGRESS, RELEASED)
            .when(RELEASED, MOVE_PROMISE, RELEASED)
            .when(RELEASED, HAND_OVER, RELEASED)
            .when(IN_REPAIR, ASSIGN, IN_REPAIR)
            .when(IN_REPAIR, CORRECT_MILEAGE, IN_REPAIR)
            .when(IN_REPAIR, NOTE_PARTS, IN_REPAIR)
            .when(IN_REPAIR, CHECK_PROGRESS, IN_REPAIR)
            .when(IN_REPAIR, MOVE_PROMISE, IN_REPAIR)
            .when(IN_REPAIR, ADD_EXTRA_WORK, IN_REPAIR)
            .when(IN_REPAIR, FINISH_REPAIR, INSPECTING)
            .when(IN_REPAIR, HAND_OVER, IN_REPAIR)
            .when(INSPECTING, CORRECT_MILEAGE, INSPECTING)
            .when(INSPECTING, NOTE_PARTS, INSPECTING)
            .when(INSPECTING, CHECK_PROGRESS, INSPECTING)
            .when(INSPECTING, MOVE_PROMISE, INSPECTING)
            .when(INSPECTING, PASS, INSPECTED)
            .when(INSPECTING, FAIL, IN_REPAIR)
            .when(INSPECTING, HAND_OVER, INSPECTING)
            .when(INSPECTED, CORRECT_MILEAGE, INSPECTED)
            .when(INSPECTED, NOTE_PARTS, INSPECTED)
            .when(INSPECTED, SEND_TO_WASH, WASHING)
            .when(INSPECTED, DECLINE_WASH, REVIEWING)
            .when(INSPECTED, HAND_OVER, INSPECTED)
            .when(WASHING, CORRECT_MILEAGE, WASHING)
            .when(WASHING, NOTE_PARTS, WASHING)
            .when(WASHING, CHECK_PROGRESS, WASHING)
            .when(WASHING, MOVE_PROMISE, WASHING)
            .when(WASHING, REPORT_WASHED, WASHED)
            .when(WASHING, HAND_OVER, WASHING)
            .when(WASHED, CORRECT_MILEAGE, WASHED)
            .when(WASHED, NOTE_PARTS, WASHED)
            .when(WASHED, ACCEPT_WASH, REVIEWING)
            .when(WASHED, REJECT_WASH, WASHING)
            .when(WASHED, HAND_OVER, WASHED)
            .when(REVIEWING, CORRECT_MILEAGE, REVIEWING)
            .when(REVIEWING, NOTE_PARTS, REVIEWING)
            .when(REVIEWING, REVIEW, DELIVERING)
            .when(REVIEWING, HAND_OVER, REVIEWING)
            .when(DELIVERING, CLOSE, CLOSED)
            .when(DELIVERING, HAND_OVER, DELIVERING);

    private RepairOrderLifeCycle() {}
}

package org.jiedai.frontdesk;

import java.util.List;
import org.jiedai.repairorder.RepairOrderState;

/** The columns of the board: where a car is. Waiting for parts is seen from the parts, not stored as a state. */
public enum BoardColumn {
    RECEIVING(RepairOrderState.RECEIVING, RepairOrderState.AGREED),
    TO_ASSIGN(RepairOrderState.RELEASED),
    IN_REPAIR(RepairOrderState.IN_REPAIR),
    WAITS_FOR_PARTS,
    INSPECTION(RepairOrderState.INSPECTING, RepairOrderState.INSPECTED),
    WASH(RepairOrderState.WASHING, RepairOrderState.WASHED),
    DELIVERY(RepairOrderState.REVIEWING, RepairOrderState.DELIVERING);

    private final List<RepairOrderState> states;

    BoardColumn(RepairOrderState... states) {
        this.states = List.of(states);
    }

    /** Whether cars in this state stand in this column. */
    boolean holds(RepairOrderState state) {
        return states.contains(state);
    }

    /** Whether a car stands in this column. */
    public boolean holds(OrderCard card) {
        boolean parts = card.state() == RepairOrderState.IN_REPAIR && card.waitsForParts();
        return this == WAITS_FOR_PARTS ? parts : !parts && states.contains(card.state());
    }
}

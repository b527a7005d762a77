package org.jiedai.parts;

import org.jiedai.shared.LifeCycle;

/** The life of a {@link PickTask}, state × act → state (A8). */
final class PickLifeCycle {
    static final LifeCycle<PickState, PickAct> LINES = LifeCycle.of(PickState.class, PickAct.class)
            .when(PickState.OPEN, PickAct.PICK, PickState.OPEN)
            .when(PickState.OPEN, PickAct.SHELVE, PickState.SHELVED)
            .when(PickState.OPEN, PickAct.MISS, PickState.SHORT)
            .when(PickState.OPEN, PickAct.DRAW, PickState.OPEN)
            .when(PickState.OPEN, PickAct.EMPTY, PickState.DRAWN)
            .when(PickState.OPEN, PickAct.CLEAR, PickState.RELEASED)
            .when(PickState.OPEN, PickAct.MOVE, PickState.OPEN)
            .when(PickState.OPEN, PickAct.CHANGE, PickState.OPEN)
            .when(PickState.OPEN, PickAct.LACK, PickState.SHORT)
            .when(PickState.OPEN, PickAct.SPARE, PickState.NOT_NEEDED)
            .when(PickState.OPEN, PickAct.RELEASE, PickState.RELEASED)
            .when(PickState.OPEN, PickAct.EXPIRE, PickState.TO_PUT_BACK)
            .when(PickState.SHORT, PickAct.PICK, PickState.SHORT)
            .when(PickState.SHORT, PickAct.LAY, PickState.SHORT)
            .when(PickState.SHORT, PickAct.LABEL, PickState.SHORT)
            .when(PickState.SHORT, PickAct.MISS, PickState.SHORT)
            .when(PickState.SHORT, PickAct.REPLENISH, PickState.OPEN)
            .when(PickState.SHORT, PickAct.DRAW, PickState.SHORT)
            .when(PickState.SHORT, PickAct.EMPTY, PickState.DRAWN)
            .when(PickState.SHORT, PickAct.CLEAR, PickState.RELEASED)
            .when(PickState.SHORT, PickAct.MOVE, PickState.SHORT)
            .when(PickState.SHORT, PickAct.CHANGE, PickState.OPEN)
            .when(PickState.SHORT, PickAct.RELEASE, PickState.RELEASED)
            .when(PickState.SHORT, PickAct.EXPIRE, PickState.TO_PUT_BACK)
            .when(PickState.SHELVED, PickAct.LABEL, PickState.SHELVED)
            .when(PickState.SHELVED, PickAct.DRAW, PickState.SHELVED)
            .when(PickState.SHELVED, PickAct.EMPTY, PickState.DRAWN)
            .when(PickState.SHELVED, PickAct.CLEAR, PickState.RELEASED)
            .when(PickState.SHELVED, PickAct.MOVE, PickState.SHELVED)
            .when(PickState.SHELVED, PickAct.CHANGE, PickState.OPEN)
            .when(PickState.SHELVED, PickAct.EXPIRE, PickState.TO_PUT_BACK)
            .when(PickState.TO_PUT_BACK, PickAct.PUT_BACK, PickState.RELEASED)
            // Its customer came after all (A9).
            .when(PickState.TO_PUT_BACK, PickAct.CHANGE, PickState.OPEN)
            .when(PickState.RELEASED, PickAct.CHANGE, PickState.OPEN)
            .when(PickState.NOT_NEEDED, PickAct.MOVE, PickState.NOT_NEEDED)
            .when(PickState.NOT_NEEDED, PickAct.CHANGE, PickState.OPEN)
            .when(PickState.NOT_NEEDED, PickAct.RELEASE, PickState.RELEASED);

    private PickLifeCycle() {}
}

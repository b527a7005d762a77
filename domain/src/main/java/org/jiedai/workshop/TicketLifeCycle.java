package org.jiedai.workshop;

import org.jiedai.shared.LifeCycle;

/** The life of a {@link WorkTicket}, state × act → state (R10 to R17). */
final class TicketLifeCycle {
    static final LifeCycle<TicketState, TicketAct> LINES = LifeCycle.of(TicketState.class, TicketAct.class)
            .when(TicketState.WAITING, TicketAct.ASSIGN, TicketState.ASSIGNED)
            .when(TicketState.WAITING, TicketAct.MOVE_PROMISE, TicketState.WAITING)
            .when(TicketState.ASSIGNED, TicketAct.ASSIGN, TicketState.ASSIGNED)
            .when(TicketState.ASSIGNED, TicketAct.HAND_OVER, TicketState.ASSIGNED)
            .when(TicketState.WORKING, TicketAct.HAND_OVER, TicketState.WORKING)
            .when(TicketState.ASSIGNED, TicketAct.START, TicketState.WORKING)
            .when(TicketState.ASSIGNED, TicketAct.EXPLAIN, TicketState.WORKING)
            .when(TicketState.ASSIGNED, TicketAct.REPORT, TicketState.ASSIGNED)
            .when(TicketState.ASSIGNED, TicketAct.ASK, TicketState.ASSIGNED)
            .when(TicketState.ASSIGNED, TicketAct.DECIDE, TicketState.ASSIGNED)
            .when(TicketState.ASSIGNED, TicketAct.MOVE_PROMISE, TicketState.ASSIGNED)
            .when(TicketState.WORKING, TicketAct.ASSIGN, TicketState.WORKING)
            .when(TicketState.WORKING, TicketAct.START, TicketState.WORKING)
            .when(TicketState.WORKING, TicketAct.PAUSE, TicketState.WORKING)
            .when(TicketState.WORKING, TicketAct.FINISH, TicketState.WORKING)
            .when(TicketState.WORKING, TicketAct.EXPLAIN, TicketState.WORKING)
            .when(TicketState.WORKING, TicketAct.REPORT, TicketState.WORKING)
            .when(TicketState.WORKING, TicketAct.ASK, TicketState.WORKING)
            .when(TicketState.WORKING, TicketAct.DECIDE, TicketState.WORKING)
            .when(TicketState.WORKING, TicketAct.MOVE_PROMISE, TicketState.WORKING)
            .when(TicketState.ASSIGNED, TicketAct.CORRECT, TicketState.ASSIGNED)
            .when(TicketState.WORKING, TicketAct.FORGET, TicketState.WORKING)
            .when(TicketState.WORKING, TicketAct.CORRECT, TicketState.WORKING)
            .when(TicketState.WORKING, TicketAct.SELF_CHECK, TicketState.FINISHED)
            .when(TicketState.FINISHED, TicketAct.MOVE_PROMISE, TicketState.FINISHED)
            .when(TicketState.FINISHED, TicketAct.REWORK, TicketState.ASSIGNED);

    private TicketLifeCycle() {}
}

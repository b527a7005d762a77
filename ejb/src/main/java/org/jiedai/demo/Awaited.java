package org.jiedai.demo;

import java.util.function.Function;

/** What must have come to a desk's list before its step can start. */
public enum Awaited {
    PLAN("appointment_plan", "state = 'PROPOSED'", Visit::appointmentNo),
    PICK_TASK("pick_task", "state = 'OPEN'", Visit::appointmentNo),
    PREPARED("appointment", "planned and shelf_place is not null", Visit::appointmentNo),
    TICKET("work_ticket", "state = 'WAITING'", Visit::orderNo),
    REQUISITION("parts_requisition", "state = 'WAITING'", Visit::requisitionNo),
    PARTS("asked_parts", "state = 'COMPLETE'", Visit::requisitionNo),
    FINDING("extra_work", "state = 'FOUND'", Visit::extraWorkNo),
    DECISION("extra_finding", "state = 'DECIDED'", Visit::extraWorkNo),
    INSPECTION("repair_order", "state = 'INSPECTING'", Visit::orderNo),
    REWORK("work_ticket", "state = 'ASSIGNED' and reworks > 0", Visit::orderNo),
    WASH("wash_task", "state = 'WAITING'", Visit::orderNo),
    WASHED("repair_order", "state = 'WASHED'", Visit::orderNo),
    SETTLEMENT("settlement", "state = 'DRAWN_UP'", Visit::orderNo),
    PAID("delivery", "state = 'PAID'", Visit::orderNo),
    CALL("follow_up_call", "state = 'DUE'", Visit::orderNo);

    private final String table;
    private final String condition;
    private final Function<Visit, String> number;

    Awaited(String table, String condition, Function<Visit, String> number) {
        this.table = table;
        this.condition = condition;
        this.number = number;
    }

    public String numberOf(Visit visit) {
        return number.apply(visit);
    }

    /** Which of these numbers have come; one part of the lookout's one question. */
    public String question(String numbers) {
        return "select '" + name() + "', number from " + table + " where number in (" + numbers + ") and " + condition;
    }
}

package org.jiedai.demo;

import java.util.function.Function;

/** The record a step is done on. */
public enum Sheet {
    NONE(null, visit -> null),
    APPOINTMENT("appointment", Visit::appointmentNo),
    PLAN("appointment_plan", Visit::appointmentNo),
    PICK_TASK("pick_task", Visit::appointmentNo),
    ARRIVAL("arrival", Visit::arrivalNo),
    RECEPTION("reception", Visit::orderNo),
    ESTIMATE("estimate", Visit::orderNo),
    ORDER("repair_order", Visit::orderNo),
    TICKET("work_ticket", Visit::orderNo),
    REQUISITION("parts_requisition", Visit::requisitionNo),
    EXTRA_WORK("extra_work", Visit::extraWorkNo),
    WASH("wash_task", Visit::orderNo),
    DELIVERY("delivery", Visit::orderNo),
    SETTLEMENT("settlement", Visit::orderNo),
    CALL("follow_up_call", Visit::orderNo);

    private final String table;
    private final Function<Visit, String> number;

    Sheet(String table, Function<Visit, String> number) {
        this.table = table;
        this.number = number;
    }

    /** Where it lies; null: nowhere. */
    String table() {
        return table;
    }

    /** Under which number the visit's lies there. */
    String numberOf(Visit visit) {
        return number.apply(visit);
    }
}

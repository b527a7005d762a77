package org.jiedai.handoff;

/** The six desks; each has one inbox, fed by one queue. */
public enum Desk {
    FRONT_DESK("jiedai.frontdesk"),
    WORKSHOP("jiedai.workshop"),
    PARTS("jiedai.parts"),
    WASH("jiedai.wash"),
    CASHIER("jiedai.cashier"),
    FOLLOW_UP("jiedai.followup");

    private final String queue;

    Desk(String queue) {
        this.queue = queue;
    }

    /** The desk's queue; refused and undeliverable messages lie in {@code <queue>.dlq}. */
    public String queue() {
        return queue;
    }

    public String deadLetterQueue() {
        return queue + ".dlq";
    }
}

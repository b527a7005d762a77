package org.jiedai.workshop;

import java.time.Duration;
import java.time.Instant;
import org.jiedai.shared.RepairOrderNo;

/** A line of a ticket on a list. */
public record LineRow(
        RepairOrderNo ticket,
        int lineNo,
        String operationCode,
        String name,
        String trade,
        int minutes,
        int difficulty,
        TicketLineState state,
        boolean held,
        Instant startedAt,
        long clockedSeconds,
        boolean clockForgotten,
        String note) {

    /** Seconds clocked until now, the running stretch included. */
    public long seconds(Instant now) {
        return clockedSeconds
                + (startedAt == null ? 0 : Duration.between(startedAt, now).toSeconds());
    }

    public boolean settled() {
        return state == TicketLineState.DONE || state == TicketLineState.EXPLAINED;
    }
}

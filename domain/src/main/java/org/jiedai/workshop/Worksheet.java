package org.jiedai.workshop;

import java.time.Instant;
import java.util.List;
import org.jiedai.shared.SharedRule;

/** The lines of a ticket with their clock: what starting, pausing and finishing does to them (R12). */
record Worksheet(List<TicketLine> lines, List<ClockEntry> clock) {

    /** @throws org.jiedai.shared.RuleBroken {@link SharedRule#NOT_FOUND} */
    TicketLine line(int lineNo) {
        return lines.stream()
                .filter(line -> line.lineNo() == lineNo)
                .findFirst()
                .orElseThrow(() -> SharedRule.NOT_FOUND.broken(lineNo));
    }

    void start(int lineNo, String technician, Instant at) {
        line(lineNo).start(at);
        clock.add(new ClockEntry(lineNo, technician, at));
    }

    void stop(int lineNo, TicketAct act, Instant at, String why) {
        line(lineNo).stop(act, at, why);
        clock.stream().filter(entry -> entry.runsOn(lineNo)).forEach(entry -> entry.stop(at));
    }

    /** Stops whatever runs. */
    void pauseRunning(Instant at, String why) {
        lines.stream()
                .filter(line -> line.state() == TicketLineState.RUNNING)
                .map(TicketLine::lineNo)
                .toList()
                .forEach(lineNo -> stop(lineNo, TicketAct.PAUSE, at, why));
    }

    /** What still runs was forgotten: it ends at the latest of its start and the end of that shop day (R12). */
    void forgetRunning(Instant dayEnd) {
        for (ClockEntry entry : clock) {
            if (entry.endedAt() == null) {
                Instant end = entry.startedAt().isAfter(dayEnd) ? entry.startedAt() : dayEnd;
                line(entry.lineNo()).forget(end);
                entry.stop(end);
            }
        }
    }

    /** The line waits for the customer's word; if it runs it pauses (R14). */
    void hold(int lineNo, Instant at, String why) {
        TicketLine line = line(lineNo);
        if (line.state() == TicketLineState.RUNNING) {
            stop(lineNo, TicketAct.PAUSE, at, why);
        }
        line.hold(true);
    }

    /** @throws org.jiedai.shared.RuleBroken {@link WorkshopRule#LINES_OPEN} */
    void mustBeSettled() {
        long open = lines.stream().filter(line -> !line.settled()).count();
        WorkshopRule.LINES_OPEN.unless(open == 0, open);
    }
}

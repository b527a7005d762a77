package org.jiedai.workshop;

import java.util.List;
import java.util.stream.Collectors;

/** A ticket with all that belongs to it, as screens show it. */
public record Ticket(TicketRow head, List<LineRow> lines, List<AskedRow> asked, List<FindingRow> findings) {

    public long done() {
        return lines.stream().filter(LineRow::settled).count();
    }

    /** The names of its lines in one sentence. */
    public String work() {
        return lines.stream().map(LineRow::name).collect(Collectors.joining(" + "));
    }

    /** Standard minutes of its unfinished lines. */
    public int minutesLeft() {
        return lines.stream()
                .filter(line -> !line.settled())
                .mapToInt(LineRow::minutes)
                .sum();
    }

    /** Parts that have not come yet. */
    public boolean waitsForParts() {
        return asked.stream().anyMatch(part -> part.state() != AskState.COMPLETE);
    }

    /** Lines whose clock nobody stopped, and whose minutes nobody has set right (R12). */
    public boolean clockForgotten() {
        return lines.stream().anyMatch(LineRow::clockForgotten);
    }

    /** Extra work that the customer has not decided. */
    public boolean waitsForCustomer() {
        return findings.stream().anyMatch(finding -> finding.state() == FindingState.REPORTED);
    }

    /** What its unfinished lines ask of a technician. */
    public List<NeededSkill> needs() {
        return lines.stream()
                .filter(line -> !line.settled())
                .map(line -> new NeededSkill(line.trade(), line.difficulty()))
                .toList();
    }
}

package org.jiedai.repairorder;

import java.util.List;
import org.jiedai.catalogue.JobLine;
import org.jiedai.handoff.PartItem;
import org.jiedai.handoff.SettledLine;

/**
 * What was really done and used. A line that was not done costs nothing; a line is charged with the parts issued for it
 * and not returned, or, where nothing was drawn, with none.
 */
public record ActualWork(List<JobLine> lines, List<WorkResult> results, List<IssuedPart> issued) {

    /** The lines of the settlement (R20). */
    public List<SettledLine> settledLines() {
        return lines.stream().filter(this::done).map(this::settled).toList();
    }

    private boolean done(JobLine line) {
        return results.stream().anyMatch(result -> result.lineNo() == line.lineNo() && result.done());
    }

    private SettledLine settled(JobLine line) {
        List<PartItem> used = issued.stream()
                .filter(part -> part.lineNo() == line.lineNo() && part.used() > 0)
                .map(IssuedPart::usedItem)
                .toList();
        return new SettledLine(
                line.lineNo(),
                line.name(),
                line.minutes(),
                line.labour().yuan(),
                line.payer().name(),
                used);
    }
}

package org.jiedai.repairorder;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jiedai.catalogue.GivenDiscount;
import org.jiedai.catalogue.Job;
import org.jiedai.catalogue.JobLine;
import org.jiedai.catalogue.JobPart;
import org.jiedai.catalogue.Payer;
import org.jiedai.handoff.PartItem;
import org.jiedai.handoff.SettledLine;

/**
 * What was really done and used. A line that was not done costs nothing. Its payer pays the parts that they agreed to,
 * at the price agreed, as far as they were issued and not returned; what was used beyond that is the house's own (R11,
 * R20).
 */
public record ActualWork(Job job, List<WorkResult> results, List<IssuedPart> issued) {

    /** The lines of the settlement: those agreed to, and after them what the house bears itself (R20). */
    public List<SettledLine> settledLines() {
        List<JobLine> done = job.lines().stream().filter(this::done).toList();
        List<SettledLine> settled =
                new ArrayList<>(done.stream().map(this::agreed).toList());
        int last = job.lastLineNo();
        for (JobLine line : done) {
            List<PartItem> beyond = beyond(line);
            if (!beyond.isEmpty()) {
                settled.add(new SettledLine(
                        ++last,
                        line.name(),
                        0,
                        BigDecimal.ZERO.setScale(2),
                        Payer.INTERNAL.name(),
                        beyond,
                        null,
                        null,
                        null));
            }
        }
        return settled;
    }

    /** Whether a part that was agreed to for a finished line was never asked for; what was withdrawn has its reason. */
    boolean neverDrawn() {
        return job.parts().stream()
                .filter(part -> done(part.lineNo()))
                .anyMatch(part -> issuedOf(part.lineNo(), part.partCode()).isEmpty());
    }

    /** Whether parts of a line that was not done are still out. */
    boolean notReturned() {
        return issued.stream().anyMatch(part -> part.used() > 0 && !done(part.lineNo()));
    }

    private boolean done(JobLine line) {
        return done(line.lineNo());
    }

    private boolean done(int lineNo) {
        return results.stream().anyMatch(result -> result.lineNo() == lineNo && result.done());
    }

    private SettledLine agreed(JobLine line) {
        List<PartItem> used = job.parts().stream()
                .filter(part -> part.lineNo() == line.lineNo())
                .map(this::usedOf)
                .filter(Objects::nonNull)
                .toList();
        return new SettledLine(
                line.lineNo(),
                line.name(),
                line.minutes(),
                line.labour().yuan(),
                line.payer().name(),
                used,
                GivenDiscount.say(line.discount(), GivenDiscount::listLabour),
                GivenDiscount.say(line.discount(), GivenDiscount::percent),
                GivenDiscount.say(line.discount(), GivenDiscount::reason));
    }

    private PartItem usedOf(JobPart part) {
        int quantity = Math.min(used(part.lineNo(), part.partCode()), part.quantity());
        return quantity == 0 ? null : part.item(quantity);
    }

    private List<PartItem> beyond(JobLine line) {
        return issued.stream()
                .filter(part -> part.lineNo() == line.lineNo())
                .map(IssuedPart::partCode)
                .distinct()
                .map(code -> beyond(line.lineNo(), code))
                .filter(Objects::nonNull)
                .toList();
    }

    private PartItem beyond(int lineNo, String code) {
        int agreed = job.parts().stream()
                .filter(part -> part.lineNo() == lineNo && part.partCode().equals(code))
                .mapToInt(JobPart::quantity)
                .sum();
        int more = used(lineNo, code) - agreed;
        return more > 0 ? issuedOf(lineNo, code).get(0).item(more) : null;
    }

    private int used(int lineNo, String code) {
        return issuedOf(lineNo, code).stream().mapToInt(IssuedPart::used).sum();
    }

    private List<IssuedPart> issuedOf(int lineNo, String code) {
        return issued.stream()
                .filter(part -> part.lineNo() == lineNo && part.partCode().equals(code))
                .toList();
    }
}

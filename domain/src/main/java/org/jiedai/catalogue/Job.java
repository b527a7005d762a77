package org.jiedai.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiedai.handoff.LineItem;
import org.jiedai.handoff.PartItem;
import org.jiedai.shared.Money;

/**
 * Job lines with their parts, as estimate and repair order keep them in two lists.
 *
 * @param lines the aggregate's own list
 * @param parts the aggregate's own list
 */
public record Job(List<JobLine> lines, List<JobPart> parts) {

    /** Adds a line with its parts under the next free line number. */
    public void add(LineItem item) {
        int lineNo = lastLineNo() + 1;
        lines.add(new JobLine(lineNo, item));
        item.parts().forEach(part -> parts.add(new JobPart(lineNo, part)));
    }

    /** Adds them in their order, and tells how they stand on the job now. */
    public List<LineItem> addAll(List<LineItem> more) {
        int last = lastLineNo();
        more.forEach(this::add);
        return items().stream().filter(item -> item.lineNo() > last).toList();
    }

    /** Takes a line away with its parts. */
    public boolean remove(int lineNo) {
        parts.removeIf(part -> part.lineNo() == lineNo);
        return lines.removeIf(line -> line.lineNo() == lineNo);
    }

    /** A line costs so much less than listed, with its parts, instead of whatever it was less before. */
    public void reduce(int lineNo, BigDecimal percent, String reason) {
        lines.stream().filter(line -> line.lineNo() == lineNo).forEach(line -> line.reduce(percent, reason));
        parts.stream().filter(part -> part.lineNo() == lineNo).forEach(part -> part.reduce(percent));
    }

    /** The numbers of all lines of the menu by which a line comes; the line's alone if it comes by none. */
    public List<Integer> together(int lineNo) {
        Optional<String> menu = lines.stream()
                .filter(line -> line.lineNo() == lineNo)
                .flatMap(line -> Stream.ofNullable(line.menuCode()))
                .findFirst();
        return menu.isEmpty()
                ? List.of(lineNo)
                : lines.stream()
                        .filter(line -> menu.get().equals(line.menuCode()))
                        .map(JobLine::lineNo)
                        .toList();
    }

    /** What all lines cost less than listed. */
    public Money discount() {
        return new Money(items().stream().map(LineTotal::discount).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** Takes over exactly these lines. */
    public void replaceBy(List<LineItem> items) {
        lines.clear();
        parts.clear();
        items.forEach(this::add);
    }

    public int lastLineNo() {
        return lines.stream().mapToInt(JobLine::lineNo).max().orElse(0);
    }

    public int minutes() {
        return lines.stream().mapToInt(JobLine::minutes).sum();
    }

    public Money labour() {
        return Money.sum(lines.stream().map(JobLine::labour).toList());
    }

    public Money material() {
        return Money.sum(parts.stream().map(JobPart::amount).toList());
    }

    public Money total() {
        return labour().plus(material());
    }

    /** What this payer owes for their lines and their parts. */
    public Money due(Payer payer) {
        return Money.sum(lines.stream()
                .filter(line -> line.payer() == payer)
                .map(line -> line.labour().plus(materialOf(line.lineNo())))
                .toList());
    }

    private Money materialOf(int lineNo) {
        return Money.sum(parts.stream()
                .filter(part -> part.lineNo() == lineNo)
                .map(JobPart::amount)
                .toList());
    }

    /** The lines in the form in which hand-offs carry them. */
    public List<LineItem> items() {
        return lines.stream().map(this::item).toList();
    }

    /** The parts of one line in the form in which hand-offs carry them. */
    public List<PartItem> partsOf(int lineNo) {
        return parts.stream()
                .filter(part -> part.lineNo() == lineNo)
                .map(JobPart::item)
                .toList();
    }

    private LineItem item(JobLine line) {
        return new LineItem(
                line.lineNo(),
                line.operationCode(),
                line.name(),
                line.trade(),
                line.minutes(),
                line.difficulty(),
                line.labour().yuan(),
                line.payer().name(),
                partsOf(line.lineNo()),
                line.rate() == null ? null : line.rate().yuan(),
                GivenDiscount.say(line.discount(), GivenDiscount::listLabour),
                GivenDiscount.say(line.discount(), GivenDiscount::percent),
                GivenDiscount.say(line.discount(), GivenDiscount::reason),
                line.menuCode());
    }
}

package org.jiedai.frontdesk;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jiedai.catalogue.Payer;
import org.jiedai.handoff.SettledLine;
import org.jiedai.shared.Money;

/** What one payer pays of a settlement (R20, R22). */
public record Share(Payer payer, Money labour, Money material) {

    /** Each payer's share, the customer's first; who pays nothing has none. */
    static List<Share> of(List<SettledLine> lines) {
        return lines.stream()
                .map(line -> Payer.valueOf(line.payer()))
                .distinct()
                .sorted(Comparator.naturalOrder())
                .map(payer -> of(
                        payer,
                        lines.stream()
                                .filter(line -> payer.name().equals(line.payer()))
                                .toList()))
                .toList();
    }

    private static Share of(Payer payer, List<SettledLine> theirs) {
        return new Share(
                payer,
                Money.sum(theirs.stream().map(line -> new Money(line.labour())).toList()),
                Money.sum(theirs.stream().map(Share::material).toList()));
    }

    private static Money material(SettledLine line) {
        return Money.sum(line.parts().stream()
                .map(part -> new Money(part.price()).times(part.quantity()))
                .toList());
    }

    /** How much less all lines cost than by the list. */
    static Money takenOff(List<SettledLine> lines) {
        return Money.sum(lines.stream()
                .filter(line -> line.discountPercent() != null)
                .map(line -> listed(line).minus(new Money(line.labour()).plus(material(line))))
                .toList());
    }

    private static Money listed(SettledLine line) {
        BigDecimal labour = line.listLabour() == null ? line.labour() : line.listLabour();
        return new Money(labour)
                .plus(Money.sum(line.parts().stream()
                        .map(part -> new Money(part.listPrice() == null ? part.price() : part.listPrice())
                                .times(part.quantity()))
                        .toList()));
    }

    /** Both together. */
    public Money sum() {
        return labour.plus(material);
    }
}

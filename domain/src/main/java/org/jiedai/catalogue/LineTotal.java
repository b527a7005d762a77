package org.jiedai.catalogue;

import java.math.BigDecimal;
import org.jiedai.handoff.LineItem;
import org.jiedai.handoff.PartItem;

/** What a line costs: labour and parts apart, and together (A3). */
public final class LineTotal {
    private LineTotal() {}

    public static BigDecimal of(LineItem line) {
        return line.labour().add(parts(line));
    }

    /** The parts of a line, in yuan. */
    public static BigDecimal parts(LineItem line) {
        return line.parts().stream().map(LineTotal::of).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What the line costs less than listed, in yuan. */
    public static BigDecimal discount(LineItem line) {
        return line.discountPercent() == null
                ? BigDecimal.ZERO
                : line.parts().stream()
                        .map(part ->
                                part.listPrice().subtract(part.price()).multiply(BigDecimal.valueOf(part.quantity())))
                        .reduce(line.listLabour().subtract(line.labour()), BigDecimal::add);
    }

    /** Price times quantity, in yuan. */
    public static BigDecimal of(PartItem part) {
        return part.price().multiply(BigDecimal.valueOf(part.quantity()));
    }
}

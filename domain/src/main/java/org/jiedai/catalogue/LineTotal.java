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

    /** Price times quantity, in yuan. */
    public static BigDecimal of(PartItem part) {
        return part.price().multiply(BigDecimal.valueOf(part.quantity()));
    }
}

package org.jiedai.catalogue;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.jiedai.handoff.LineItem;

/** What some work would cost and how long it would take, before anything is promised (A3). */
public record Quote(List<LineItem> lines) implements Serializable {
    /** Standard minutes of all lines. */
    public int minutes() {
        return lines.stream().mapToInt(LineItem::minutes).sum();
    }

    /** Labour and parts, in yuan. */
    public BigDecimal total() {
        return lines.stream().map(LineTotal::of).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}

package org.jiedai.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import org.jiedai.handoff.LineItem;

/** {@link LineTotal} for the pages. */
@Named
@ApplicationScoped
public class LineTotals {

    public BigDecimal parts(LineItem line) {
        return LineTotal.parts(line);
    }

    /** What the difficulty does to the rate (A3). */
    public BigDecimal factor(LineItem line) {
        return LabourOperation.factor(line.difficulty());
    }

    /** What the line costs less than listed. */
    public BigDecimal discount(LineItem line) {
        return LineTotal.discount(line);
    }

    public BigDecimal of(LineItem line) {
        return LineTotal.of(line);
    }
}

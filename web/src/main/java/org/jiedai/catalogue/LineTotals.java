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

    public BigDecimal of(LineItem line) {
        return LineTotal.of(line);
    }
}

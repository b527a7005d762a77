package org.jiedai.figures;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * So many of so many.
 *
 * @param part what is looked for, at least 0
 * @param whole of how many; 0 if there was nothing to look at
 */
public record Ratio(long part, long whole) implements Serializable {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Per cent with one place, {@code 66.7}; empty if there was nothing to look at. */
    public Optional<BigDecimal> percent() {
        return whole == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP));
    }
}

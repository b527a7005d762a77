package org.jiedai.catalogue;

import java.util.regex.Pattern;
import org.jiedai.shared.Vin;

/**
 * How the VINs of a model begin (GB 16735: maker, then what the vehicle is): {@code LSVUD??T}, a question mark for a
 * place that says nothing of the model.
 */
public record VinPattern(String value) {
    private static final Pattern SHAPE = Pattern.compile("(?=[A-HJ-NPR-Z0-9]{3})[A-HJ-NPR-Z0-9?]{3,17}");

    /** @throws org.jiedai.shared.RuleBroken {@link CatalogueRule#VIN_PATTERN_MALFORMED} */
    public VinPattern {
        CatalogueRule.VIN_PATTERN_MALFORMED.unless(SHAPE.matcher(value).matches(), value);
    }

    /** Whether a car with this VIN may be one of the model. */
    public boolean fits(Vin vin) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) != '?' && value.charAt(i) != vin.value().charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** How much it says: of two patterns that fit, the one that says more is the model's. */
    int weight() {
        return (int) value.chars().filter(sign -> sign != '?').count();
    }

    @Override
    public String toString() {
        return value;
    }
}

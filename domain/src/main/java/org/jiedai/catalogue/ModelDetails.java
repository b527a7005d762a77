package org.jiedai.catalogue;

import java.util.List;
import org.jiedai.customer.Energy;

/**
 * What the list says of a model.
 *
 * @param name as cards and orders write it
 * @param fromYear its first model year
 * @param untilYear its last, null while it is built
 * @param engine the engine's or motor's type, empty if it says nothing
 * @param patterns how its VINs begin
 * @param active whether it is proposed for cars that are entered
 */
public record ModelDetails(
        String make,
        String makeEn,
        String series,
        String seriesEn,
        String name,
        String nameEn,
        int fromYear,
        Integer untilYear,
        String engine,
        Energy energy,
        List<VinPattern> patterns,
        boolean active) {
    /** @throws org.jiedai.shared.RuleBroken {@link CatalogueRule#MODEL_ENDS_BEFORE_IT_BEGINS} */
    public ModelDetails {
        CatalogueRule.MODEL_ENDS_BEFORE_IT_BEGINS.unless(
                untilYear == null || untilYear >= fromYear, fromYear, untilYear);
        patterns = List.copyOf(patterns);
    }
}

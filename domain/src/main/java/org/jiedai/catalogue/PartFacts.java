package org.jiedai.catalogue;

import java.util.List;
import org.jiedai.shared.Money;

/**
 * What the list says of a part beside its name and price.
 *
 * @param cost what the house pays for one, null if nobody said; not for everybody's eyes
 * @param orderQuantity how many are ordered at least, null for any number
 * @param coreDue whether the old part goes back to the maker
 * @param modelCodes the models that it fits, none for any
 */
public record PartFacts(Money cost, Integer orderQuantity, boolean coreDue, List<String> modelCodes) {
    /** Nothing further. */
    public static final PartFacts NONE = new PartFacts(null, null, false, List.of());

    public PartFacts {
        modelCodes = List.copyOf(modelCodes);
    }
}

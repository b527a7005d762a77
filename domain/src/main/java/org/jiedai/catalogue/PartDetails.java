package org.jiedai.catalogue;

import org.jiedai.shared.Money;

/**
 * What the list says of a part.
 *
 * @param active whether it is still offered
 */
public record PartDetails(
        String name,
        String nameEn,
        String brand,
        String unit,
        PartKind kind,
        Money price,
        boolean active,
        PartFacts facts) {
    /** With nothing further. */
    public PartDetails(
            String name, String nameEn, String brand, String unit, PartKind kind, Money price, boolean active) {
        this(name, nameEn, brand, unit, kind, price, active, PartFacts.NONE);
    }
}

package org.jiedai.parts;

import java.io.Serializable;
import java.time.LocalDate;
import org.jiedai.shared.Money;

/**
 * A part in stock.
 *
 * @param cost what the house pays for one; null if nobody said, and for whoever is not to know
 * @param orderQuantity how many are ordered at least; null for any number
 */
public record StockRow(
        String partCode,
        String name,
        String nameEn,
        String brand,
        String unit,
        String bin,
        int onHand,
        int reserved,
        int safety,
        int expected,
        LocalDate expectedOn,
        Money price,
        Money cost,
        Integer orderQuantity)
        implements Serializable {

    /** The same for somebody who is not to know what the house pays. */
    StockRow withoutCost() {
        return new StockRow(
                partCode,
                name,
                nameEn,
                brand,
                unit,
                bin,
                onHand,
                reserved,
                safety,
                expected,
                expectedOn,
                price,
                null,
                orderQuantity);
    }

    public int available() {
        return onHand - reserved - safety;
    }

    /** Below what should always be there. */
    public boolean low() {
        return available() <= 0;
    }
}

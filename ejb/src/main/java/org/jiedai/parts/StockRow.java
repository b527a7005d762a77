package org.jiedai.parts;

import java.io.Serializable;
import java.time.LocalDate;
import org.jiedai.shared.Money;

/** A part in stock. */
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
        Money price)
        implements Serializable {

    public int available() {
        return onHand - reserved - safety;
    }

    /** Below what should always be there. */
    public boolean low() {
        return available() <= 0;
    }
}

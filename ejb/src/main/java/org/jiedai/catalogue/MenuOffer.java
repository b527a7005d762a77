package org.jiedai.catalogue;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.jiedai.handoff.LineItem;

/**
 * A menu that a car may have today.
 *
 * @param lines what is in it, at its price
 * @param price yuan for all of it
 * @param listPrice yuan that the same costs by the list
 */
public record MenuOffer(
        String code, String name, String nameEn, List<LineItem> lines, BigDecimal price, BigDecimal listPrice)
        implements Serializable {
    /** Yuan that the customer pays less than by the list. */
    public BigDecimal saved() {
        return listPrice.subtract(price);
    }

    /** The codes of its operations. */
    public List<String> operationCodes() {
        return lines.stream().map(LineItem::operationCode).toList();
    }
}

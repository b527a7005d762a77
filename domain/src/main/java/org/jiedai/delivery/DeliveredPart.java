package org.jiedai.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jiedai.handoff.PartItem;
import org.jiedai.shared.Money;

/** Parts fitted, as charged. */
@Embeddable
public class DeliveredPart {
    @Column(name = "line_no")
    private int lineNo;

    @Column(name = "part_code")
    private String partCode;

    private String name;
    private int quantity;
    private Money price;

    protected DeliveredPart() {}

    DeliveredPart(int lineNo, PartItem part) {
        this.lineNo = lineNo;
        this.partCode = part.partCode();
        this.name = part.name();
        this.quantity = part.quantity();
        this.price = new Money(part.price());
    }

    public int lineNo() {
        return lineNo;
    }

    public String partCode() {
        return partCode;
    }

    public String name() {
        return name;
    }

    public int quantity() {
        return quantity;
    }

    public Money price() {
        return price;
    }

    public Money amount() {
        return price.times(quantity);
    }

    PartItem item() {
        return new PartItem(partCode, name, quantity, price.yuan());
    }
}

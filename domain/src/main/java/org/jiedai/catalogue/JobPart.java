package org.jiedai.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jiedai.handoff.PartItem;
import org.jiedai.shared.Money;

/** Parts of one kind on a job line. */
@Embeddable
public class JobPart {
    @Column(name = "line_no")
    private int lineNo;

    @Column(name = "part_code")
    private String partCode;

    private String name;
    private int quantity;
    private Money price;

    protected JobPart() {}

    public JobPart(int lineNo, PartItem item) {
        this.lineNo = lineNo;
        this.partCode = item.partCode();
        this.name = item.name();
        this.quantity = item.quantity();
        this.price = new Money(item.price());
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

    /** Yuan each. */
    public Money price() {
        return price;
    }

    public Money amount() {
        return price.times(quantity);
    }

    /** In the form in which hand-offs carry it. */
    public PartItem item() {
        return new PartItem(partCode, name, quantity, price.yuan());
    }
}

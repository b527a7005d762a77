package org.jiedai.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
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

    @Column(name = "list_price")
    private Money listPrice;

    protected JobPart() {}

    public JobPart(int lineNo, PartItem item) {
        this.lineNo = lineNo;
        this.partCode = item.partCode();
        this.name = item.name();
        this.quantity = item.quantity();
        this.price = new Money(item.price());
        this.listPrice = item.listPrice() == null ? null : new Money(item.listPrice());
    }

    /** It costs so much less than listed, instead of whatever it was less before. */
    void reduce(BigDecimal percent) {
        Money list = listPrice == null ? price : listPrice;
        price = GivenDiscount.off(list, percent);
        listPrice = percent.signum() == 0 ? null : list;
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

    /** Yuan each, after a discount. */
    public Money price() {
        return price;
    }

    public Money amount() {
        return price.times(quantity);
    }

    /** In the form in which hand-offs carry it. */
    public PartItem item() {
        return item(quantity);
    }

    /** The same, of some of them. */
    public PartItem item(int some) {
        return new PartItem(partCode, name, some, price.yuan(), listPrice == null ? null : listPrice.yuan());
    }
}

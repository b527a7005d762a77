package org.jiedai.repairorder;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jiedai.handoff.IssuedItem;
import org.jiedai.handoff.PartItem;
import org.jiedai.handoff.RequestedItem;
import org.jiedai.shared.Money;

/** The front desk's copy of what the parts counter issued for a line (R11); what the settlement charges (R20). */
@Embeddable
public class IssuedPart {
    @Column(name = "requisition_no")
    private String requisitionNo;

    @Column(name = "line_no")
    private int lineNo;

    @Column(name = "part_code")
    private String partCode;

    private String name;
    private int asked;
    private int issued;
    private int returned;
    private Money price;

    protected IssuedPart() {}

    IssuedPart(String requisitionNo, IssuedItem item, int returned) {
        this.requisitionNo = requisitionNo;
        this.lineNo = item.lineNo();
        this.partCode = item.partCode();
        this.name = item.name();
        this.asked = item.asked();
        this.issued = item.issued();
        this.returned = returned;
        this.price = new Money(item.price());
    }

    /** Asked for, and not even looked for yet. */
    IssuedPart(String requisitionNo, RequestedItem item) {
        this(
                requisitionNo,
                new IssuedItem(item.lineNo(), item.partCode(), item.name(), item.quantity(), 0, 0, item.price()),
                0);
    }

    boolean is(String requisition, int line, String part) {
        return requisitionNo.equals(requisition) && lineNo == line && partCode.equals(part);
    }

    void giveBack(int quantity) {
        returned += quantity;
    }

    String requisitionNo() {
        return requisitionNo;
    }

    public int lineNo() {
        return lineNo;
    }

    public String name() {
        return name;
    }

    public String partCode() {
        return partCode;
    }

    int returned() {
        return returned;
    }

    /** Whether some of what was asked for has not been issued yet. */
    public boolean open() {
        return issued < asked;
    }

    /** What stays in the car. */
    public int used() {
        return issued - returned;
    }

    PartItem item(int quantity) {
        return new PartItem(partCode, name, quantity, price.yuan(), null);
    }
}

package org.jiedai.parts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.jiedai.handoff.IssuedItem;
import org.jiedai.handoff.PartItem;
import org.jiedai.handoff.RequestedItem;
import org.jiedai.shared.SharedRule;

/** One part of a requisition: asked, issued, still to come, returned. Part of its {@link PartsRequisition}. */
@Entity
@Table(name = "requisition_line")
public class RequisitionLine {
    private static final int BEYOND_SENSE = 1_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "jiedai_id")
    private Long id;

    private int position;

    @Column(name = "line_no")
    private int lineNo;

    @Column(name = "part_code")
    private String partCode;

    private String name;
    private int asked;
    private int issued;

    @Column(name = "back_ordered")
    private int backOrdered;

    private int returned;
    private BigDecimal price;

    /** Why a part is drawn that the customer has not agreed to; else null. */
    private String why;

    protected RequisitionLine() {}

    /** @throws org.jiedai.shared.RuleBroken {@link SharedRule#ABSURD_VALUE} */
    RequisitionLine(int position, RequestedItem item) {
        SharedRule.ABSURD_VALUE.unless(
                item.quantity() > 0 && item.quantity() < BEYOND_SENSE, "field.quantity", item.quantity());
        this.position = position;
        this.lineNo = item.lineNo();
        this.partCode = item.partCode();
        this.name = item.name();
        this.asked = item.quantity();
        this.price = item.price();
        this.why = item.why();
    }

    /** @throws org.jiedai.shared.RuleBroken {@link PartsRule#MORE_THAN_ASKED} */
    void issue(int quantity) {
        PartsRule.MORE_THAN_ASKED.unless(quantity >= 0 && quantity <= open(), name, quantity);
        issued += quantity;
        backOrdered = Math.min(backOrdered, open());
    }

    void backOrder() {
        backOrdered = open();
    }

    /** What the car in the workshop waits for. */
    public PartItem awaited() {
        return new PartItem(partCode, name, backOrdered, price, null);
    }

    /** What is still open is no longer wanted. */
    void withdraw() {
        asked = issued;
        backOrdered = 0;
    }

    /** @throws org.jiedai.shared.RuleBroken {@link PartsRule#MORE_THAN_ISSUED} */
    void putBack(int quantity) {
        PartsRule.MORE_THAN_ISSUED.unless(quantity > 0 && quantity <= issued - returned, name, quantity);
        returned += quantity;
    }

    IssuedItem item() {
        return new IssuedItem(lineNo, partCode, name, asked, issued, backOrdered, price);
    }

    /** Asked for and not yet issued. */
    public int open() {
        return asked - issued;
    }

    public int position() {
        return position;
    }

    public int lineNo() {
        return lineNo;
    }

    public String partCode() {
        return partCode;
    }

    public String why() {
        return why;
    }

    public int issued() {
        return issued;
    }

    public int backOrdered() {
        return backOrdered;
    }
}

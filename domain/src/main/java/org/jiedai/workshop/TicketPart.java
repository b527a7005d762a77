package org.jiedai.workshop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jiedai.handoff.PartItem;

/** A part that a line normally needs; fills in the requisition (R11). */
@Embeddable
public class TicketPart {
    @Column(name = "line_no")
    private int lineNo;

    @Column(name = "part_code")
    private String partCode;

    private String name;
    private int quantity;
    private BigDecimal price;

    protected TicketPart() {}

    TicketPart(int lineNo, PartItem part) {
        this.lineNo = lineNo;
        this.partCode = part.partCode();
        this.name = part.name();
        this.quantity = part.quantity();
        this.price = part.price();
    }

    public int lineNo() {
        return lineNo;
    }

    public String partCode() {
        return partCode;
    }

    public int quantity() {
        return quantity;
    }
}

package org.jiedai.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jiedai.catalogue.GivenDiscount;
import org.jiedai.handoff.SettledLine;
import org.jiedai.shared.Money;

/** One line of the settlement as drawn up for the customer; its parts are {@link org.jiedai.catalogue.JobPart}s. */
@Embeddable
public class DeliveredLine {
    @Column(name = "line_no")
    private int lineNo;

    private String name;
    private int minutes;
    private Money labour;
    private String payer;

    @Embedded
    private GivenDiscount discount;

    protected DeliveredLine() {}

    DeliveredLine(SettledLine line) {
        lineNo = line.lineNo();
        name = line.name();
        minutes = line.minutes();
        labour = new Money(line.labour());
        payer = line.payer();
        discount = GivenDiscount.of(line.discountPercent(), line.discountReason(), line.listLabour());
    }

    /** Null for none. */
    public GivenDiscount discount() {
        return discount;
    }

    public int lineNo() {
        return lineNo;
    }

    public String name() {
        return name;
    }

    public int minutes() {
        return minutes;
    }

    public Money labour() {
        return labour;
    }

    public String payer() {
        return payer;
    }
}

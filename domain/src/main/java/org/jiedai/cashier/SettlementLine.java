package org.jiedai.cashier;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jiedai.catalogue.GivenDiscount;
import org.jiedai.catalogue.Payer;
import org.jiedai.handoff.SettledLine;
import org.jiedai.shared.Money;

/** The labour of one job line. */
@Embeddable
public class SettlementLine {
    @Column(name = "line_no")
    private int lineNo;

    private String name;
    private int minutes;
    private Money labour;

    @Enumerated(EnumType.STRING)
    private Payer payer;

    @Embedded
    private GivenDiscount discount;

    protected SettlementLine() {}

    SettlementLine(SettledLine line) {
        lineNo = line.lineNo();
        name = line.name();
        minutes = line.minutes();
        labour = new Money(line.labour());
        payer = Payer.valueOf(line.payer());
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

    public Payer payer() {
        return payer;
    }
}

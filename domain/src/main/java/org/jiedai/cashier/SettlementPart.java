package org.jiedai.cashier;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jiedai.catalogue.Payer;
import org.jiedai.handoff.PartItem;
import org.jiedai.handoff.SettledLine;
import org.jiedai.shared.Money;

/** Material used for one job line; its line's payer pays it. */
@Embeddable
public class SettlementPart {
    @Column(name = "line_no")
    private int lineNo;

    private String code;
    private String name;
    private int quantity;
    private Money price;

    @Column(name = "list_price")
    private Money listPrice;

    @Enumerated(EnumType.STRING)
    private Payer payer;

    protected SettlementPart() {}

    SettlementPart(SettledLine line, PartItem part) {
        lineNo = line.lineNo();
        code = part.partCode();
        name = part.name();
        quantity = part.quantity();
        price = new Money(part.price());
        listPrice = part.listPrice() == null ? null : new Money(part.listPrice());
        payer = Payer.valueOf(line.payer());
    }

    public int lineNo() {
        return lineNo;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public int quantity() {
        return quantity;
    }

    /** Yuan each before a discount; null without one. */
    public Money listPrice() {
        return listPrice;
    }

    public Money price() {
        return price;
    }

    public Payer payer() {
        return payer;
    }

    public Money amount() {
        return price.times(quantity);
    }
}

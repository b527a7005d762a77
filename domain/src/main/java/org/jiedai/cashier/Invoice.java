package org.jiedai.cashier;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jiedai.shared.Money;

/** An invoice asked for, or its red-letter counterpart; the tax system writes it from this row. Never changed. */
@Embeddable
public class Invoice {
    private int seq;
    private String title;

    @Column(name = "tax_number")
    private String taxNumber;

    private Money amount;
    private Instant at;

    protected Invoice() {}

    Invoice(int seq, InvoiceTitle to, Money amount, Instant at) {
        this(seq, to.title(), to.taxNumber() == null ? null : to.taxNumber().value(), amount, at);
    }

    private Invoice(int seq, String title, String taxNumber, Money amount, Instant at) {
        this.seq = seq;
        this.title = title;
        this.taxNumber = taxNumber;
        this.amount = amount;
        this.at = at;
    }

    /** Takes back a part of this invoice, or all of it. */
    Invoice redLetter(int redSeq, Money part, Instant moment) {
        return new Invoice(redSeq, title, taxNumber, Money.ZERO.minus(part), moment);
    }

    public int seq() {
        return seq;
    }

    public String title() {
        return title;
    }

    public String taxNumber() {
        return taxNumber;
    }

    /** Negative for a red-letter invoice. */
    public Money amount() {
        return amount;
    }

    public Instant at() {
        return at;
    }
}

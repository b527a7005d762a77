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

    // The latest entry of the ledger when it was asked for: payments up to it are covered by it or by an earlier one.
    @Column(name = "up_to_entry")
    private int upTo;

    @Column(name = "red_of")
    private Integer redOf;

    protected Invoice() {}

    Invoice(int seq, InvoiceTitle to, Money amount, int upTo, Instant at) {
        this(seq, to.title(), to.taxNumber() == null ? null : to.taxNumber().value(), amount, at);
        this.upTo = upTo;
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
        Invoice red = new Invoice(redSeq, title, taxNumber, Money.ZERO.minus(part), moment);
        red.redOf = seq;
        return red;
    }

    boolean red() {
        return redOf != null;
    }

    boolean takesBack(Invoice other) {
        return redOf != null && redOf == other.seq;
    }

    int upTo() {
        return upTo;
    }

    /** The number of the invoice that this red-letter one takes back, else null. */
    public Integer redOf() {
        return redOf;
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

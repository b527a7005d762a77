package org.jiedai.cashier;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jiedai.catalogue.Payer;
import org.jiedai.shared.Money;
import org.jiedai.shared.Stamp;

/** Money in or out for a settlement, in the books of one business day. Written once, never changed. */
@Embeddable
public class LedgerEntry {
    private int seq;

    /** Written here too, so that the books of a store's day are read by one key. */
    @Column(name = "store_code")
    private String storeCode;

    /** Given out with the form; a form sent twice carries the same one, and the table takes it once. */
    @Column(name = "form_key")
    private String formKey;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    @Enumerated(EnumType.STRING)
    private Payer payer;

    @Enumerated(EnumType.STRING)
    private PaymentMeans means;

    private Money amount;
    private Instant at;
    private LocalDate day;
    private String cashier;
    private Integer reverses;
    private String reason;

    protected LedgerEntry() {}

    private LedgerEntry(int seq, EntryKind kind, UUID formKey, Payer payer, PaymentMeans means, Money amount) {
        this.seq = seq;
        this.kind = kind;
        this.formKey = formKey.toString();
        this.payer = payer;
        this.means = means;
        this.amount = amount;
    }

    static LedgerEntry payment(int seq, Payment payment) {
        return new LedgerEntry(
                seq, EntryKind.PAYMENT, payment.formKey(), payment.payer(), payment.means(), payment.amount());
    }

    static LedgerEntry reversal(int seq, LedgerEntry of, String reason) {
        LedgerEntry entry = back(seq, EntryKind.REVERSAL, of.undone(), reason);
        entry.reverses = of.seq;
        return entry;
    }

    static LedgerEntry refund(int seq, Payment back, String reason) {
        return back(seq, EntryKind.REFUND, back, reason);
    }

    private static LedgerEntry back(int seq, EntryKind kind, Payment back, String reason) {
        LedgerEntry entry =
                new LedgerEntry(seq, kind, back.formKey(), back.payer(), back.means(), Money.ZERO.minus(back.amount()));
        entry.reason = reason;
        return entry;
    }

    LedgerEntry booked(LocalDate businessDay, Stamp by) {
        storeCode = by.storeCode();
        cashier = by.login();
        at = by.at();
        day = businessDay;
        return this;
    }

    /** What handing it back would be. */
    Payment undone() {
        return new Payment(UUID.randomUUID(), payer, means, amount);
    }

    public int seq() {
        return seq;
    }

    public String formKey() {
        return formKey;
    }

    public EntryKind kind() {
        return kind;
    }

    public Payer payer() {
        return payer;
    }

    public PaymentMeans means() {
        return means;
    }

    /** Negative for money that went back. */
    public Money amount() {
        return amount;
    }

    public Instant at() {
        return at;
    }

    public LocalDate day() {
        return day;
    }

    public String cashier() {
        return cashier;
    }

    /** The number of the entry that this one reverses, else null. */
    public Integer reverses() {
        return reverses;
    }

    public String reason() {
        return reason;
    }
}

package org.jiedai.cashier;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiedai.catalogue.Payer;
import org.jiedai.handoff.Cover;
import org.jiedai.handoff.SettledLine;
import org.jiedai.handoff.SettlementPaid;
import org.jiedai.handoff.SettlementReopened;
import org.jiedai.handoff.SettlementRequested;
import org.jiedai.shared.Aggregate;
import org.jiedai.shared.Ink;
import org.jiedai.shared.LifeCycle;
import org.jiedai.shared.Money;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.Stamp;

/**
 * What is to be paid for a visit, and by whom (R22). It is explained and signed, then paid, in one or several payments
 * per payer; mistakes are put right by counter-entries, never by deletion.
 */
@Entity
@Table(name = "settlement")
public class Settlement extends Aggregate {
    /** The cash desk's table. */
    public static final LifeCycle<SettlementState, SettlementAct> LIFE_CYCLE = LifeCycle.of(
                    SettlementState.class, SettlementAct.class)
            .when(SettlementState.DRAWN_UP, SettlementAct.SIGN, SettlementState.SIGNED)
            .when(SettlementState.SIGNED, SettlementAct.SIGN_VOUCHER, SettlementState.SIGNED)
            .when(SettlementState.SIGNED, SettlementAct.PAY, SettlementState.SIGNED)
            .when(SettlementState.SIGNED, SettlementAct.REVERSE, SettlementState.SIGNED)
            .when(SettlementState.SIGNED, SettlementAct.COMPLETE, SettlementState.PAID)
            .when(SettlementState.PAID, SettlementAct.SIGN_VOUCHER, SettlementState.PAID)
            .when(SettlementState.PAID, SettlementAct.REVERSE, SettlementState.SIGNED)
            .when(SettlementState.PAID, SettlementAct.REFUND, SettlementState.PAID)
            .when(SettlementState.PAID, SettlementAct.REQUEST_INVOICE, SettlementState.INVOICED)
            .when(SettlementState.INVOICED, SettlementAct.SIGN_VOUCHER, SettlementState.INVOICED)
            .when(SettlementState.INVOICED, SettlementAct.REVERSE, SettlementState.SIGNED)
            .when(SettlementState.INVOICED, SettlementAct.REFUND, SettlementState.INVOICED);

    private RepairOrderNo number;

    @Embedded
    private SettlementHeader header;

    @Enumerated(EnumType.STRING)
    private SettlementState state;

    // Both follow from lines and entries; they stand here for the work list alone.
    private Money total;

    @Column(name = "open_amount")
    private Money open;

    @Embedded
    private CustomerSignature signature;

    @Column(name = "voucher_signed")
    private boolean voucherSigned;

    @Column(name = "paid_at")
    private Instant paidAt;

    @ElementCollection
    @CollectionTable(name = "settlement_line", joinColumns = @JoinColumn(name = "settlement_id"))
    @OrderBy("lineNo")
    private List<SettlementLine> lines = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "settlement_part", joinColumns = @JoinColumn(name = "settlement_id"))
    @OrderBy("lineNo")
    private List<SettlementPart> parts = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "settlement_entry", joinColumns = @JoinColumn(name = "settlement_id"))
    @OrderBy("seq")
    private List<LedgerEntry> entries = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "settlement_invoice", joinColumns = @JoinColumn(name = "settlement_id"))
    @OrderBy("seq")
    private List<Invoice> invoices = new ArrayList<>();

    protected Settlement() {}

    /** The front desk hands it over. */
    public Settlement(SettlementRequested request, Instant at) {
        super(request.storeCode());
        number = new RepairOrderNo(request.repairOrderNo());
        header = new SettlementHeader(request, at);
        request.lines().forEach(this::add);
        total = ledger().total();
        open = total;
        SharedRule.ABSURD_VALUE.unless(!total.isNegative(), "cashier.total", total);
        state = SettlementState.DRAWN_UP;
        began(SettlementAct.DRAW_UP, state, request.takenAt(at));
    }

    private void add(SettledLine line) {
        lines.add(new SettlementLine(line));
        line.parts().forEach(part -> parts.add(new SettlementPart(line, part)));
    }

    @Override
    public String subject() {
        return number.value();
    }

    public SettlementState state() {
        return state;
    }

    /** What the page shows and the rules reckon with. */
    public Ledger ledger() {
        return new Ledger(List.copyOf(lines), List.copyOf(parts), List.copyOf(entries));
    }

    public SettlementSheet sheet() {
        return new SettlementSheet(
                number,
                version(),
                state,
                header,
                ledger(),
                Optional.ofNullable(signature),
                voucherSigned,
                List.copyOf(invoices));
    }

    /** Whether this form has been booked before. */
    public boolean knows(Payment payment) {
        return ledger().knows(payment);
    }

    /**
     * It has been explained; the customer signs it.
     *
     * @return that it is settled, if there was nothing to pay
     * @throws org.jiedai.shared.RuleBroken {@link SharedRule#FIELD_NEEDED}, {@link SharedRule#NO_SIGNATURE}
     */
    public Optional<SettlementPaid> sign(String name, String strokes, Stamp by) {
        SharedRule.FIELD_NEEDED.unless(name != null && !name.isBlank(), "field.signedBy");
        Ink.require(strokes);
        state = next(LIFE_CYCLE, state, SettlementAct.SIGN, by);
        signature =
                new CustomerSignature(name.strip(), strokes, by.at(), new SettlementContent(number, ledger()).hash());
        return completed(by);
    }

    /** The customer signs the maintenance voucher of the booklet. */
    public void signVoucher(Stamp by) {
        state = next(LIFE_CYCLE, state, SettlementAct.SIGN_VOUCHER, by);
        voucherSigned = true;
    }

    /**
     * A payer pays, all or a part.
     *
     * @param day the business day whose books take it
     * @return that it is settled, if nothing is left to pay now
     */
    public Optional<SettlementPaid> pay(LocalDate day, Payment payment, Stamp by) {
        SettlementRule.SIGNATURE_NEEDED.unless(signature != null, number);
        ledger().checkOpen(payment);
        state = next(LIFE_CYCLE, state, SettlementAct.PAY, by);
        book(LedgerEntry.payment(entries.size() + 1, payment).booked(day, by));
        return completed(by);
    }

    /**
     * A payment was booked by mistake: its counter-entry in red; the amount is open again.
     *
     * @return that money is open again, if it had been settled before
     */
    public Optional<SettlementReopened> reverse(LocalDate day, int seq, String reason, Stamp by) {
        LedgerEntry mistaken = ledger().standing(seq);
        ledger().checkReceived(mistaken.undone());
        boolean paid = state != SettlementState.SIGNED;
        back(SettlementAct.REVERSE, reason, by);
        book(LedgerEntry.reversal(entries.size() + 1, mistaken, reason).booked(day, by));
        invoiceBook().takeBack(new StandingPayments(entries).takenBy(entries.get(entries.size() - 1)), by.at());
        return paid ? Optional.of(new SettlementReopened(Cover.of(this, by), open.yuan(), reason)) : Optional.empty();
    }

    /** Money goes back to who paid it, by the same means; nothing becomes open. */
    public void refund(LocalDate day, Payment back, String reason, Stamp by) {
        ledger().checkReceived(back);
        back(SettlementAct.REFUND, reason, by);
        book(LedgerEntry.refund(entries.size() + 1, back, reason).booked(day, by));
        invoiceBook().takeBack(new StandingPayments(entries).takenBy(entries.get(entries.size() - 1)), by.at());
    }

    /** The customer asks for an invoice on what they have paid. */
    public void requestInvoice(InvoiceTitle to, Stamp by) {
        Money amount = ledger().received(Payer.CUSTOMER).minus(invoiceBook().invoiced());
        SettlementRule.NOTHING_TO_INVOICE.unless(amount.isPositive(), number);
        state = next(LIFE_CYCLE, state, SettlementAct.REQUEST_INVOICE, by);
        invoiceBook().issue(to, amount, entries.size(), by.at());
    }

    private void back(SettlementAct act, String reason, Stamp by) {
        SharedRule.REASON_NEEDED.unless(reason != null && !reason.isBlank(), act);
        state = next(LIFE_CYCLE, state, act, reason, by);
    }

    private void book(LedgerEntry entry) {
        entries.add(entry);
        open = ledger().open();
    }

    private Optional<SettlementPaid> completed(Stamp by) {
        if (open.isPositive()) {
            return Optional.empty();
        }
        state = next(LIFE_CYCLE, state, SettlementAct.COMPLETE, by);
        paidAt = by.at();
        return Optional.of(new SettlementPaid(Cover.of(this, by), total.yuan()));
    }

    private InvoiceBook invoiceBook() {
        return new InvoiceBook(invoices);
    }
}

package org.jiedai.cashier;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jiedai.catalogue.Payer;
import org.jiedai.shared.Money;

/** The arithmetic of a settlement: what each payer owes, has paid, and still has to pay. */
public record Ledger(List<SettlementLine> lines, List<SettlementPart> parts, List<LedgerEntry> entries) {

    public Money labour() {
        return Money.sum(lines.stream().map(SettlementLine::labour).toList());
    }

    public Money material() {
        return Money.sum(parts.stream().map(SettlementPart::amount).toList());
    }

    public Money total() {
        return labour().plus(material());
    }

    /** What a line and its parts cost less than listed (R7). */
    public Money discount(SettlementLine line) {
        Money onParts = Money.sum(parts.stream()
                .filter(part -> part.lineNo() == line.lineNo() && part.listPrice() != null)
                .map(part -> part.listPrice().minus(part.price()).times(part.quantity()))
                .toList());
        return line.discount() == null
                ? Money.ZERO
                : new Money(line.discount().listLabour()).minus(line.labour()).plus(onParts);
    }

    /** What all lines cost less than listed. */
    public Money discount() {
        return Money.sum(lines.stream().map(this::discount).toList());
    }

    /** What this payer owes for their lines. */
    public Money due(Payer payer) {
        return Money.sum(Stream.concat(
                        lines.stream().filter(l -> l.payer() == payer).map(SettlementLine::labour),
                        parts.stream().filter(p -> p.payer() == payer).map(SettlementPart::amount))
                .toList());
    }

    /** What is still to pay; money given back does not make the debt larger. */
    public Money open(Payer payer) {
        return due(payer).minus(sum(e -> e.payer() == payer && e.kind() != EntryKind.REFUND));
    }

    public Money open() {
        return Money.sum(Arrays.stream(Payer.values()).map(this::open).toList());
    }

    /** What came from this payer and stayed. */
    public Money received(Payer payer) {
        return sum(e -> e.payer() == payer);
    }

    /** What came from this payer by this means and stayed. */
    public Money received(Payer payer, PaymentMeans means) {
        return sum(e -> e.payer() == payer && e.means() == means);
    }

    /** Those who have a part in it, the customer first. */
    public List<Payer> payers() {
        return Arrays.stream(Payer.values()).filter(p -> due(p).isPositive()).toList();
    }

    boolean knows(Payment payment) {
        return entries.stream()
                .anyMatch(e -> e.formKey().equals(payment.formKey().toString()));
    }

    /** @throws org.jiedai.shared.RuleBroken the amount is more than this payer still has to pay */
    void checkOpen(Payment payment) {
        payment.check();
        Money open = open(payment.payer());
        SettlementRule.MORE_THAN_OPEN.unless(
                payment.amount().compareTo(open) <= 0, payment.amount(), open, payment.payer());
    }

    /** @throws org.jiedai.shared.RuleBroken the amount is more than came in from this payer by this means */
    void checkReceived(Payment back) {
        back.check();
        Money received = received(back.payer(), back.means());
        SettlementRule.MORE_THAN_RECEIVED.unless(back.amount().compareTo(received) <= 0, back.amount(), received);
    }

    /** @throws org.jiedai.shared.RuleBroken {@link SettlementRule#NOT_REVERSIBLE} */
    LedgerEntry standing(int seq) {
        return entries.stream()
                .filter(e -> e.seq() == seq && stands(e))
                .findFirst()
                .orElseThrow(() -> SettlementRule.NOT_REVERSIBLE.broken(seq));
    }

    private boolean reversed(LedgerEntry entry) {
        return entries.stream().anyMatch(e -> e.reverses() != null && e.reverses() == entry.seq());
    }

    /** Whether the entry is a payment that stands and has not been given back since. */
    public boolean reversible(LedgerEntry entry) {
        return stands(entry) && received(entry.payer(), entry.means()).compareTo(entry.amount()) >= 0;
    }

    private boolean stands(LedgerEntry entry) {
        return entry.kind() == EntryKind.PAYMENT && !reversed(entry);
    }

    private Money sum(Predicate<LedgerEntry> which) {
        return Money.sum(entries.stream().filter(which).map(LedgerEntry::amount).toList());
    }
}

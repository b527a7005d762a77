package org.jiedai.cashier;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiedai.shared.Money;

/** The invoices of a settlement. Each covers the payments that came before it and that no earlier one covers. */
record InvoiceBook(List<Invoice> all) {

    Money invoiced() {
        return Money.sum(all.stream().map(Invoice::amount).toList());
    }

    /** @param upTo the number of the latest entry of the ledger */
    void issue(InvoiceTitle to, Money amount, int upTo, Instant at) {
        all.add(new Invoice(all.size() + 1, to, amount, upTo, at));
    }

    /**
     * What has been invoiced and went back is taken out of the books of the tax office too: against the invoice that
     * covers the payment, and never more than is left of that invoice.
     *
     * @param back number of the payment → how much of it went back
     */
    void takeBack(Map<Integer, Money> back, Instant at) {
        Map<Invoice, Money> reds = new LinkedHashMap<>();
        back.forEach(
                (payment, amount) -> covering(payment).ifPresent(invoice -> reds.merge(invoice, amount, Money::plus)));
        reds.forEach((invoice, amount) -> takeBack(invoice, Money.min(amount, rest(invoice)), at));
    }

    private void takeBack(Invoice invoice, Money amount, Instant at) {
        if (amount.isPositive()) {
            all.add(invoice.redLetter(all.size() + 1, amount, at));
        }
    }

    private Optional<Invoice> covering(int payment) {
        return all.stream()
                .filter(invoice -> !invoice.red() && invoice.upTo() >= payment)
                .findFirst();
    }

    private Money rest(Invoice invoice) {
        return Money.sum(all.stream()
                .filter(one -> one.seq() == invoice.seq() || one.takesBack(invoice))
                .map(Invoice::amount)
                .toList());
    }
}

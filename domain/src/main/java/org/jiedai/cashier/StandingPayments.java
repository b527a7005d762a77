package org.jiedai.cashier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiedai.catalogue.Payer;
import org.jiedai.shared.Money;

/**
 * Which of the customer's payments still stand, and from which of them money is taken that goes back: a reversal from
 * the payment it reverses, a refund from those that came by the same means, the latest first.
 */
record StandingPayments(List<LedgerEntry> entries) {

    /** Number of the payment → how much of it this entry takes back; the entry is one of the ledger's. */
    Map<Integer, Money> takenBy(LedgerEntry back) {
        List<LedgerEntry> payments = new ArrayList<>();
        Map<Integer, Money> left = new LinkedHashMap<>();
        Map<Integer, Money> taken = Map.of();
        for (LedgerEntry entry :
                entries.stream().filter(e -> e.seq() <= back.seq()).toList()) {
            taken = Map.of();
            if (entry.payer() == Payer.CUSTOMER && entry.kind() == EntryKind.PAYMENT) {
                payments.add(entry);
                left.put(entry.seq(), entry.amount());
            } else if (entry.payer() == Payer.CUSTOMER) {
                taken = take(entry, payments, left);
            }
        }
        return taken;
    }

    private static Map<Integer, Money> take(LedgerEntry back, List<LedgerEntry> payments, Map<Integer, Money> left) {
        Map<Integer, Money> taken = new LinkedHashMap<>();
        Money wanted = Money.ZERO.minus(back.amount());
        for (LedgerEntry payment : inOrder(back, payments)) {
            Money part = Money.min(wanted, left.get(payment.seq()));
            if (part.isPositive()) {
                taken.put(payment.seq(), part);
                left.put(payment.seq(), left.get(payment.seq()).minus(part));
                wanted = wanted.minus(part);
            }
        }
        return taken;
    }

    private static List<LedgerEntry> inOrder(LedgerEntry back, List<LedgerEntry> payments) {
        return payments.stream()
                .filter(payment -> payment.means() == back.means())
                .sorted(Comparator.comparing((LedgerEntry payment) ->
                                !Integer.valueOf(payment.seq()).equals(back.reverses()))
                        .thenComparing(LedgerEntry::seq, Comparator.reverseOrder()))
                .toList();
    }
}

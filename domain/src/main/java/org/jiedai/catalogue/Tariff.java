package org.jiedai.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jiedai.shared.Money;

/**
 * What a store asks on a day: the store's own prices before the group's, and where neither says anything the part's
 * list price and the store's usual rate. So there is always one price, and never two.
 *
 * @param usualRate yuan per standard hour
 * @param rates of the store
 * @param prices of the store and of the group, of the parts that are asked for
 */
public record Tariff(LocalDate day, Money usualRate, List<LabourRate> rates, List<PartPrice> prices) {

    /** Yuan per standard hour at difficulty 1 (A3). */
    public Money rate(Trade trade, Payer payer) {
        List<PriceTerm> terms = rates.stream()
                .filter(rate -> rate.trade() == trade && rate.payer() == payer)
                .map(LabourRate::term)
                .toList();
        return PriceTerm.on(day, terms).orElse(usualRate);
    }

    /** Yuan each. */
    public Money price(Part part, Payer payer) {
        Predicate<PartPrice> asked = price -> price.partCode().equals(part.code()) && price.payer() == payer;
        return PriceTerm.on(day, terms(asked.and(price -> !price.ofGroup())))
                .or(() -> PriceTerm.on(day, terms(asked.and(PartPrice::ofGroup))))
                .orElse(part.price());
    }

    private List<PriceTerm> terms(Predicate<PartPrice> which) {
        return prices.stream().filter(which).map(PartPrice::term).toList();
    }
}

package org.jiedai.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.jiedai.shared.Money;

/**
 * An amount and the days on which it holds. With a last day it is a special price; without one it is the standing
 * price, until another standing price begins. On a day with both the special one holds.
 */
@Embeddable
public class PriceTerm {
    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    private Money amount;
    private boolean active;

    protected PriceTerm() {}

    /**
     * @param validUntil the last day, null for a standing price
     * @param amount yuan
     * @param active whether it counts at all
     * @throws org.jiedai.shared.RuleBroken {@link PriceRule#PRICE_ENDS_BEFORE_IT_BEGINS}
     */
    public PriceTerm(LocalDate validFrom, LocalDate validUntil, Money amount, boolean active) {
        PriceRule.PRICE_ENDS_BEFORE_IT_BEGINS.unless(
                validUntil == null || !validUntil.isBefore(validFrom), validFrom, validUntil);
        this.validFrom = validFrom;
        this.validUntil = validUntil;
        this.amount = amount;
        this.active = active;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    /** The last day; null for a standing price. */
    public LocalDate validUntil() {
        return validUntil;
    }

    public Money amount() {
        return amount;
    }

    public boolean active() {
        return active;
    }

    /** Whether both are special prices that share a day. */
    public boolean overlaps(PriceTerm other) {
        return active
                && other.active
                && isSpecial()
                && other.isSpecial()
                && !validUntil.isBefore(other.validFrom)
                && !other.validUntil.isBefore(validFrom);
    }

    /** What holds of these on a day: a special price before a standing one, and of standing ones the latest. */
    public static Optional<Money> on(LocalDate day, Collection<PriceTerm> terms) {
        return terms.stream()
                .filter(term -> term.holds(day))
                .max(Comparator.comparing(PriceTerm::isSpecial).thenComparing(PriceTerm::validFrom))
                .map(PriceTerm::amount);
    }

    private boolean isSpecial() {
        return validUntil != null;
    }

    /** Whether it counts on a day. */
    public boolean holds(LocalDate day) {
        return active && !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }
}

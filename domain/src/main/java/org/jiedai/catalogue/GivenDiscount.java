package org.jiedai.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.function.Function;
import org.jiedai.shared.Money;

/** What a line costs less than its list price, and why (R7). */
@Embeddable
public class GivenDiscount {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    @Column(name = "discount_percent")
    private BigDecimal percent;

    @Column(name = "discount_reason")
    private String reason;

    @Column(name = "list_labour")
    private Money listLabour;

    protected GivenDiscount() {}

    GivenDiscount(BigDecimal percent, String reason, Money listLabour) {
        this.percent = percent;
        this.reason = reason;
        this.listLabour = listLabour;
    }

    /** As hand-offs carry it; null for none. */
    public static GivenDiscount of(BigDecimal percent, String reason, BigDecimal listLabour) {
        return percent == null ? null : new GivenDiscount(percent, reason, new Money(listLabour));
    }

    /** What a line without a discount says of it: nothing. */
    public static <T> T say(GivenDiscount given, Function<GivenDiscount, T> what) {
        return given == null ? null : what.apply(given);
    }

    /** What is left of a list price. */
    static Money off(Money listPrice, BigDecimal percent) {
        return listPrice.times(ALL.subtract(percent).movePointLeft(2));
    }

    public BigDecimal percent() {
        return percent;
    }

    public String reason() {
        return reason;
    }

    /** Yuan for the labour, before it. */
    public BigDecimal listLabour() {
        return listLabour.yuan();
    }
}

package org.jiedai.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/** An amount of yuan with two decimals, rounded half up. */
public record Money(BigDecimal yuan) implements Comparable<Money> {
    public static final Money ZERO = new Money(BigDecimal.ZERO);
    private static final int LONGEST = 7;

    public Money {
        yuan = yuan.setScale(2, RoundingMode.HALF_UP);
    }

    /** @param yuan for example {@code "1234.50"} */
    public static Money of(String yuan) {
        return new Money(new BigDecimal(yuan));
    }

    /**
     * An amount as somebody typed it. It is looked at before anything reckons with it: a few characters, such as
     * {@code 1e999999999}, name a number that would fill the memory.
     *
     * @param field key of the field's label
     * @throws RuleBroken {@link SharedRule#ABSURD_VALUE} for ten million yuan and more, {@link SharedRule#FEN_AT_MOST}
     */
    public static Money typed(BigDecimal yuan, String field) {
        SharedRule.ABSURD_VALUE.unless((long) yuan.precision() - yuan.scale() <= LONGEST, field, yuan.toString());
        SharedRule.FEN_AT_MOST.unless(yuan.stripTrailingZeros().scale() <= 2, field, yuan.toString());
        return new Money(yuan);
    }

    /** The smaller one. */
    public static Money min(Money one, Money other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    public static Money sum(Collection<Money> amounts) {
        return amounts.stream().reduce(ZERO, Money::plus);
    }

    public Money plus(Money other) {
        return new Money(yuan.add(other.yuan));
    }

    public Money minus(Money other) {
        return new Money(yuan.subtract(other.yuan));
    }

    public Money times(BigDecimal factor) {
        return new Money(yuan.multiply(factor));
    }

    public Money times(int factor) {
        return times(BigDecimal.valueOf(factor));
    }

    public boolean isPositive() {
        return yuan.signum() > 0;
    }

    public boolean isNegative() {
        return yuan.signum() < 0;
    }

    @Override
    public int compareTo(Money other) {
        return yuan.compareTo(other.yuan);
    }

    @Override
    public String toString() {
        return yuan.toPlainString();
    }

    /** Stored as {@code DECIMAL(12,2)}. */
    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<Money, BigDecimal> {
        @Override
        public BigDecimal convertToDatabaseColumn(Money money) {
            return money == null ? null : money.yuan();
        }

        @Override
        public Money convertToEntityAttribute(BigDecimal yuan) {
            return yuan == null ? null : new Money(yuan);
        }
    }
}

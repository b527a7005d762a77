package org.jiedai.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/** An amount of yuan with two decimals, rounded half up. */
public record Money(BigDecimal yuan) implements Comparable<Money> {
    public static final Money ZERO = new Money(BigDecimal.ZERO);

    public Money {
        yuan = yuan.setScale(2, RoundingMode.HALF_UP);
    }

    /** @param yuan for example {@code "1234.50"} */
    public static Money of(String yuan) {
        return new Money(new BigDecimal(yuan));
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

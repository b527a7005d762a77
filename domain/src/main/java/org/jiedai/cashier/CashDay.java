package org.jiedai.cashier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jiedai.shared.Aggregate;
import org.jiedai.shared.LifeCycle;
import org.jiedai.shared.Money;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.Stamp;

/** The books of one store and business day; once closed they take nothing more. */
@Entity
@Table(name = "cash_day")
public class CashDay extends Aggregate {
    /** The books' table. */
    public static final LifeCycle<CashDayState, CashDayAct> LIFE_CYCLE = LifeCycle.of(
                    CashDayState.class, CashDayAct.class)
            .when(CashDayState.OPEN, CashDayAct.CLOSE, CashDayState.CLOSED);

    private RecordNo number;
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private CashDayState state;

    @Column(name = "booked_cash")
    private Money bookedCash;

    @Column(name = "counted_cash")
    private Money countedCash;

    @Column(name = "booked_total")
    private Money bookedTotal;

    private String remark;

    protected CashDay() {}

    /** The books of a day begin. */
    public CashDay(String storeCode, LocalDate day) {
        super(storeCode);
        this.number = numberOf(storeCode, day);
        this.day = day;
        this.state = CashDayState.OPEN;
    }

    /** {@code CD-SH01-20261123}. */
    public static RecordNo numberOf(String storeCode, LocalDate day) {
        return new RecordNo("CD-" + storeCode + "-" + day.format(DateTimeFormatter.BASIC_ISO_DATE));
    }

    @Override
    public String subject() {
        return number.value();
    }

    public LocalDate day() {
        return day;
    }

    public boolean closed() {
        return state == CashDayState.CLOSED;
    }

    public Money difference() {
        return countedCash.minus(bookedCash);
    }

    /**
     * The drawer is counted and the day closed.
     *
     * @param booked what the books say, in cash and in all
     * @param remarkGiven why the counted cash differs, if it does
     */
    public void close(LocalDate today, DayBooks booked, Money counted, String remarkGiven, Stamp by) {
        SettlementRule.DAY_NOT_BEGUN.unless(!day.isAfter(today), day);
        SettlementRule.COUNT_NEGATIVE.unless(!counted.isNegative(), counted);
        Money difference = counted.minus(booked.cash());
        SettlementRule.CASH_DIFFERENCE_UNEXPLAINED.unless(
                difference.compareTo(Money.ZERO) == 0 || (remarkGiven != null && !remarkGiven.isBlank()), difference);
        state = next(LIFE_CYCLE, state, CashDayAct.CLOSE, remarkGiven, by);
        bookedCash = booked.cash();
        bookedTotal = booked.total();
        countedCash = counted;
        remark = remarkGiven;
    }
}

package org.jiedai.cashier;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jiedai.shared.Money;
import org.jiedai.shared.Page;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.View;

/** The cashier's desk: who waits, what was paid, the books of the day. */
@Named
@ViewScoped
public class CashDeskView extends View {
    private static final long serialVersionUID = 1L;

    @Inject
    private CashierBoard board;

    @Inject
    private CashDayService days;

    private transient Page<SettlementRow> waiting;
    private transient Page<SettlementRow> paid;
    private transient DayBooks books;
    private transient List<CashDayRow> recent;
    private LocalDate day;
    private boolean behind;
    private int page;
    private int paidPage;
    private String filter;
    private BigDecimal counted;
    private String remark;

    @PostConstruct
    public void load() {
        waiting = board.waiting(page);
        paid = board.paid(filter, paidPage);
        recent = board.days();
        day = board.dayToClose();
        behind = day.isBefore(board.today());
        books = board.books(day);
    }

    public void turn(int to) {
        page = to;
        load();
    }

    public void turnPaid(int to) {
        paidPage = to;
        load();
    }

    public void find() {
        turnPaid(0);
    }

    /** The drawer of the day is counted, the day closed. */
    public void close() {
        SharedRule.FIELD_NEEDED.unless(counted != null, "field.counted");
        LocalDate closed = day;
        days.close(closed, Money.typed(counted, "field.counted"), remark);
        counted = null;
        remark = null;
        load();
        say("cashier.closed", closed);
    }

    /** Whether a day before today is still to be closed: midnight came first. */
    public boolean isBehind() {
        return behind;
    }

    /** Whether the day's books still take entries. */
    public boolean isOpen() {
        return recent.stream().noneMatch(d -> d.day().equals(day) && d.state() == CashDayState.CLOSED);
    }

    public Page<SettlementRow> getWaiting() {
        return waiting;
    }

    public Page<SettlementRow> getPaid() {
        return paid;
    }

    public DayBooks getBooks() {
        return books;
    }

    public List<CashDayRow> getRecent() {
        return recent;
    }

    public LocalDate getDay() {
        return day;
    }

    public String getFilter() {
        return filter;
    }

    public void setFilter(String filter) {
        this.filter = filter;
    }

    public BigDecimal getCounted() {
        return counted;
    }

    public void setCounted(BigDecimal counted) {
        this.counted = counted;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}

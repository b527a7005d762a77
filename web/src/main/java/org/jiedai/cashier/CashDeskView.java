package org.jiedai.cashier;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jiedai.shared.LazyRows;
import org.jiedai.shared.ListView;
import org.jiedai.shared.Money;
import org.jiedai.shared.Page;
import org.jiedai.shared.SharedRule;

/** The cashier's desk: who waits, what was paid, the books of the day. */
@Named
@ViewScoped
public class CashDeskView extends ListView<SettlementRow> {
    private static final long serialVersionUID = 1L;

    private static final List<String> HEAD = List.of(
            "cashier.order",
            "field.plate",
            "field.customerName",
            "cashier.vehicle",
            "cashier.advisor",
            "cashier.paid-at",
            "cashier.state",
            "cashier.total",
            "cashier.open");

    @Inject
    private CashierBoard board;

    @Inject
    private PaidBoard paid;

    @Inject
    private CashDayService cashDays;

    private transient Page<SettlementRow> waiting;
    private transient DayBooks books;
    private transient List<CashDayRow> recent;
    private LocalDate day;
    private boolean behind;
    private BigDecimal counted;
    private String remark;

    @PostConstruct
    public void load() {
        waiting = board.waiting();
        recent = board.days();
        day = board.dayToClose();
        behind = day.isBefore(board.today());
        books = board.books(day);
    }

    /** The states of what has been paid, to choose one from, and none for all of them. */
    public List<SelectItem> getStates() {
        return choices(SettlementState.SIGNED, SettlementState.PAID, SettlementState.INVOICED);
    }

    @Override
    protected LazyRows<SettlementRow> read() {
        return rows(paid::rows, paid::count, SettlementRow::number);
    }

    @Override
    protected String fileName() {
        return "settlements";
    }

    @Override
    protected List<String> head() {
        return HEAD;
    }

    @Override
    protected List<Object> cells(SettlementRow settlement) {
        return Arrays.asList(
                settlement.number().value(),
                settlement.plate(),
                settlement.customerName(),
                settlement.vehicle(),
                who(settlement.advisor()),
                formats.full(settlement.paidAt()),
                texts.name(settlement.state()),
                settlement.total().yuan(),
                settlement.open().yuan());
    }

    /** The drawer of the day is counted, the day closed. */
    public void close() {
        SharedRule.FIELD_NEEDED.unless(counted != null, "field.counted");
        LocalDate closed = day;
        cashDays.close(closed, Money.typed(counted, "field.counted"), remark);
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

    public DayBooks getBooks() {
        return books;
    }

    public List<CashDayRow> getRecent() {
        return recent;
    }

    public LocalDate getDay() {
        return day;
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

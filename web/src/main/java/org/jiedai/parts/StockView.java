package org.jiedai.parts;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.jiedai.catalogue.CatalogueNames;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.View;

/** What lies where; goods that are on their way and come in (A2, A8, R11). */
@Named
@ViewScoped
public class StockView extends View {
    private static final long serialVersionUID = 1L;

    private static final int PAGE = 15;

    @Inject
    private CatalogueNames wares;

    @Inject
    private StockBoard board;

    @Inject
    private StockService service;

    private String text;
    private boolean low;
    private int first;
    private String receiving;
    private Integer quantity;
    private Integer coming;
    private LocalDate day;
    private transient List<ExpectedArrival> arrivals;
    private transient List<StockRow> rows;
    private transient long count;

    @PostConstruct
    public void load() {
        rows = board.page(text, low, first, PAGE);
        count = board.count(text, low);
    }

    public void search() {
        first = 0;
        receiving = null;
        load();
    }

    public void turn(int pages) {
        first = Math.max(0, first + pages * PAGE);
        load();
    }

    public void open(StockRow row) {
        receiving = row.partCode();
        quantity = row.expected() > 0 ? row.expected() : null;
        coming = null;
        day = null;
        arrivals = board.arrivals(receiving);
    }

    /** So many should come on that day; nought takes the day back. */
    public void expect(StockRow row) {
        SharedRule.FIELD_NEEDED.unless(coming != null, "parts.coming");
        service.expect(row.partCode(), day, coming);
        load();
        say("parts.expecting", wares.name(row.name()), coming, day);
        receiving = null;
    }

    public void receive(StockRow row) {
        SharedRule.FIELD_NEEDED.unless(quantity != null, "field.quantity");
        int completed = service.receive(row.partCode(), quantity);
        receiving = null;
        load();
        say("parts.received", wares.name(row.name()), quantity, completed);
    }

    public boolean isMore() {
        return first + PAGE < count;
    }

    public long getCount() {
        return count;
    }

    /** The number of the first part on the page, from 1. */
    public int getFrom() {
        return rows.isEmpty() ? 0 : first + 1;
    }

    public int getTo() {
        return first + rows.size();
    }

    public List<StockRow> getRows() {
        return rows;
    }

    public String getReceiving() {
        return receiving;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public boolean isLow() {
        return low;
    }

    public void setLow(boolean low) {
        this.low = low;
    }

    public Integer getQuantity() {
        return quantity;
    }

    public void setQuantity(Integer quantity) {
        this.quantity = quantity;
    }

    public Integer getComing() {
        return coming;
    }

    public void setComing(Integer coming) {
        this.coming = coming;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    /** What is on its way of the part that is open, the next first. */
    public List<ExpectedArrival> getArrivals() {
        return arrivals;
    }
}

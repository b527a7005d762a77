package org.jiedai.parts;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** So many of a part are on their way and should come on that day (A2, A8). Part of its {@link StockItem}. */
@Embeddable
public class ExpectedArrival {
    @Column(name = "expected_on")
    private LocalDate day;

    private int quantity;

    protected ExpectedArrival() {}

    ExpectedArrival(LocalDate day, int quantity) {
        this.day = day;
        this.quantity = quantity;
    }

    public LocalDate day() {
        return day;
    }

    public int quantity() {
        return quantity;
    }
}

package org.jiedai.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** One row that was moved from one card to another. */
@Embeddable
public class FiledRow {
    @Enumerated(EnumType.STRING)
    private FiledIn place;

    @Column(name = "row_id")
    private long rowId;

    protected FiledRow() {}

    /** @param rowId its key there */
    public FiledRow(FiledIn place, long rowId) {
        this.place = place;
        this.rowId = rowId;
    }

    public FiledIn place() {
        return place;
    }

    public long rowId() {
        return rowId;
    }
}

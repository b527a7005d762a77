package org.jiedai.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A part that an operation normally consumes. */
@Embeddable
public class NeededPart {
    @Column(name = "part_code")
    private String partCode;

    private int quantity;

    protected NeededPart() {}

    public String partCode() {
        return partCode;
    }

    public int quantity() {
        return quantity;
    }
}

package org.jiedai.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** A part that an operation normally consumes. */
@Embeddable
public class NeededPart {
    @Column(name = "part_code")
    private String partCode;

    private int quantity;

    protected NeededPart() {}

    public NeededPart(String partCode, int quantity) {
        this.partCode = partCode;
        this.quantity = quantity;
    }

    /** As {@link #toString} writes it. */
    static NeededPart read(String written) {
        int star = written.lastIndexOf('*');
        return new NeededPart(written.substring(0, star), Integer.parseInt(written.substring(star + 1)));
    }

    public String partCode() {
        return partCode;
    }

    public int quantity() {
        return quantity;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NeededPart needed && needed.partCode.equals(partCode) && needed.quantity == quantity;
    }

    @Override
    public int hashCode() {
        return Objects.hash(partCode, quantity);
    }

    /** {@code 06L-115-562-B*2}. */
    @Override
    public String toString() {
        return partCode + "*" + quantity;
    }
}

package org.jiedai.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jiedai.shared.Stamp;

/** One line of a car's life: what became of its plate, its owner or its mileage. It is written once. */
@Embeddable
public class VehicleChange {
    private Instant at;

    @Enumerated(EnumType.STRING)
    private VehicleTrait kind;

    private String was;
    private String became;
    private String reason;

    @Column(name = "written_by")
    private String writtenBy;

    protected VehicleChange() {}

    VehicleChange(VehicleTrait kind, Object was, Object became, String reason, Stamp by) {
        this.kind = kind;
        this.was = was == null ? null : was.toString();
        this.became = became == null ? null : became.toString();
        this.reason = reason;
        at = by.at();
        writtenBy = by.login();
    }

    public Instant at() {
        return at;
    }

    public VehicleTrait kind() {
        return kind;
    }

    /** Null for none. */
    public String was() {
        return was;
    }

    /** Null for none. */
    public String became() {
        return became;
    }

    /** Why a mileage is another one; null for the others. */
    public String reason() {
        return reason;
    }

    public String writtenBy() {
        return writtenBy;
    }
}

package org.jiedai.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A place in the workshop where one car is worked on. */
@Entity
@Table(name = "bay")
public class Bay {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "jiedai_id")
    private Long id;

    @Column(name = "store_code")
    private String storeCode;

    private String code;

    @Enumerated(EnumType.STRING)
    private BayKind kind;

    private boolean active = true;

    protected Bay() {}

    public Bay(String storeCode, String code, BayKind kind) {
        this.storeCode = storeCode;
        this.code = code;
        this.kind = kind;
    }

    /** It was equipped for something else. */
    public void equip(BayKind other) {
        kind = other;
    }

    /** Nothing is booked or repaired there any more, or again; what was stays on record. */
    public void use(boolean used) {
        active = used;
    }

    public boolean active() {
        return active;
    }

    public String code() {
        return code;
    }

    public BayKind kind() {
        return kind;
    }
}

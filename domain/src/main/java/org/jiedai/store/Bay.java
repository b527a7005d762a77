package org.jiedai.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A place in the workshop where one car is worked on. */
@Entity
@Table(name = "bay")
public class Bay {
    @Id
    private Long id;

    @Column(name = "store_code")
    private String storeCode;

    private String code;

    @Enumerated(EnumType.STRING)
    private BayKind kind;

    protected Bay() {}

    public String code() {
        return code;
    }

    public BayKind kind() {
        return kind;
    }
}

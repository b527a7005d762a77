package org.jiedai.catalogue;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jiedai.shared.Money;

/** A part in the price list. */
@Entity
@Cacheable
@Table(name = "part")
public class Part {
    @Id
    private String code;

    private String name;

    @Column(name = "name_en")
    private String nameEn;

    private String brand;
    private String unit;

    @Enumerated(EnumType.STRING)
    private PartKind kind;

    private Money price;

    protected Part() {}

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String nameEn() {
        return nameEn;
    }

    public String brand() {
        return brand;
    }

    public String unit() {
        return unit;
    }

    public PartKind kind() {
        return kind;
    }

    public Money price() {
        return price;
    }
}

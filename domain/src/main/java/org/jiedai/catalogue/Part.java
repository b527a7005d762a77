package org.jiedai.catalogue;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.jiedai.shared.Money;

/** A part in the price list. */
@Entity
@Cacheable
@Table(name = "part")
public class Part {
    private static final String BETWEEN = ";";

    @Id
    private String code;

    // Given by the database in the order of the list.
    @Column(insertable = false, updatable = false)
    private Long id;

    private String name;

    @Column(name = "name_en")
    private String nameEn;

    private String brand;
    private String unit;

    @Enumerated(EnumType.STRING)
    private PartKind kind;

    private Money price;
    private boolean active;
    private Money cost;

    @Column(name = "order_quantity")
    private Integer orderQuantity;

    // Lists that ask for it of a part that may be missing get none then.
    @Column(name = "core_due")
    private Boolean coreDue = false;

    // A few, always read together with it; no code has a semicolon.
    @Column(name = "model_codes")
    private String modelCodes = "";

    protected Part() {}

    /** A part that is new in the list. */
    public Part(String code, PartDetails details) {
        this.code = code;
        edit(details);
    }

    /** It is listed otherwise from now on; what was estimated or signed before keeps its own words and prices. */
    public final void edit(PartDetails details) {
        name = details.name();
        nameEn = details.nameEn();
        brand = details.brand();
        unit = details.unit();
        kind = details.kind();
        price = details.price();
        active = details.active();
        cost = details.facts().cost();
        orderQuantity = details.facts().orderQuantity();
        coreDue = details.facts().coreDue();
        modelCodes = String.join(BETWEEN, details.facts().modelCodes());
    }

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

    /** Whether it is still offered. */
    public boolean active() {
        return active;
    }

    /** What the list says beside its name and price. */
    public PartFacts facts() {
        return new PartFacts(
                cost, orderQuantity, coreDue, modelCodes.isEmpty() ? List.of() : List.of(modelCodes.split(BETWEEN)));
    }

    /**
     * Whether it fits a car.
     *
     * @param modelCode of the car's model, null if the list does not know it: then nobody can say that it does not
     */
    public boolean fits(String modelCode) {
        return modelCode == null
                || modelCodes.isEmpty()
                || List.of(modelCodes.split(BETWEEN)).contains(modelCode);
    }
}

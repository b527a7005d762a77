package org.jiedai.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How much people of a role may take off a price by hand in a store (R7). */
@Entity
@Table(name = "discount_limit")
public class DiscountLimit {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "jiedai_id")
    private Long id;

    @Column(name = "store_code")
    private String storeCode;

    @Enumerated(EnumType.STRING)
    private DiscountGiver giver;

    private int percent;

    protected DiscountLimit() {}

    /** They may from now on. */
    public DiscountLimit(String storeCode, DiscountGiver giver, int percent) {
        this.storeCode = storeCode;
        this.giver = giver;
        this.percent = percent;
    }

    /** @param most in percent of the list price; nought for nothing */
    public void change(int most) {
        percent = most;
    }

    public DiscountGiver giver() {
        return giver;
    }

    /** The most, in percent of the list price. */
    public int percent() {
        return percent;
    }
}

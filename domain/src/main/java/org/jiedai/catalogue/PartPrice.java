package org.jiedai.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jiedai.store.Store;

/** What a part costs a payer on some days, in one store or in all of the group. */
@Entity
@Table(name = "part_price")
public class PartPrice {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "jiedai_id")
    private Long id;

    @Column(name = "store_code")
    private String storeCode;

    @Column(name = "part_code")
    private String partCode;

    @Enumerated(EnumType.STRING)
    private Payer payer;

    @Embedded
    private PriceTerm term;

    protected PartPrice() {}

    /** @param storeCode {@link Store#GROUP} for all stores */
    public PartPrice(String storeCode, String partCode, Payer payer, PriceTerm term) {
        this.storeCode = storeCode;
        this.partCode = partCode;
        this.payer = payer;
        this.term = term;
    }

    /** Other days or another amount; what was estimated or signed before keeps its own. */
    public void is(PriceTerm other) {
        term = other;
    }

    public boolean ofGroup() {
        return storeCode.equals(Store.GROUP);
    }

    /** {@link Store#GROUP} for all stores. */
    public String storeCode() {
        return storeCode;
    }

    public String partCode() {
        return partCode;
    }

    public Payer payer() {
        return payer;
    }

    public PriceTerm term() {
        return term;
    }
}

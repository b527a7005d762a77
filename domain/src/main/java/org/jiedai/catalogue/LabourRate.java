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

/** What a standard hour of a trade costs a payer in a store on some days, at difficulty 1 (A3). */
@Entity
@Table(name = "labour_rate")
public class LabourRate {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "jiedai_id")
    private Long id;

    @Column(name = "store_code")
    private String storeCode;

    @Enumerated(EnumType.STRING)
    private Trade trade;

    @Enumerated(EnumType.STRING)
    private Payer payer;

    @Embedded
    private PriceTerm term;

    protected LabourRate() {}

    public LabourRate(String storeCode, Trade trade, Payer payer, PriceTerm term) {
        this.storeCode = storeCode;
        this.trade = trade;
        this.payer = payer;
        this.term = term;
    }

    /** Other days or another amount; what was estimated or signed before keeps its own. */
    public void is(PriceTerm other) {
        term = other;
    }

    public Trade trade() {
        return trade;
    }

    public Payer payer() {
        return payer;
    }

    public PriceTerm term() {
        return term;
    }
}

package org.jiedai.parts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jiedai.shared.SharedRule;

/**
 * What a store has of one part (A2, A8, R11). On hand counts what is in the house, whether in its bin or on the
 * appointment shelf; picking for an appointment therefore changes nothing here, its parts stay reserved where they lie.
 * On hand falls exactly once: when issuer and receiver have signed. Always loaded under a write lock.
 */
@Entity
@Table(name = "stock_item")
public class StockItem {
    private static final int BEYOND_SENSE = 10_000;

    @Id
    private Long id;

    @Version
    private int version;

    @Column(name = "store_code")
    private String storeCode;

    @Column(name = "part_code")
    private String partCode;

    private String bin;

    @Column(name = "on_hand")
    private int onHand;

    private int reserved;
    private int safety;
    private int expected;

    @Column(name = "expected_on")
    private LocalDate expectedOn;

    protected StockItem() {}

    /** A part as counted: what is on hand, how much of it must stay for emergencies. */
    public StockItem(String storeCode, String partCode, String bin, int onHand, int safety) {
        this.storeCode = storeCode;
        this.partCode = partCode;
        this.bin = bin;
        this.onHand = onHand;
        this.safety = safety;
    }

    /** What can be promised: on hand − reserved − safety (A2). */
    public int available() {
        return onHand - reserved - safety;
    }

    /** What may be handed to a car that is here: the safety stock is for exactly that. */
    public int issuable() {
        return onHand - reserved;
    }

    /**
     * Reserves as much as can be promised.
     *
     * @return how many were reserved, at most the number wanted
     */
    public int reserve(int wanted) {
        int got = Math.max(0, Math.min(wanted, available()));
        reserved += got;
        return got;
    }

    void giveBack(int quantity) {
        reserved -= quantity;
    }

    /** @throws org.jiedai.shared.RuleBroken {@link PartsRule#STOCK_SHORT} */
    void issue(int fromReserved, int fromFree) {
        PartsRule.STOCK_SHORT.unless(fromFree <= Math.max(0, issuable()), partCode, fromFree, Math.max(0, issuable()));
        reserved -= fromReserved;
        onHand -= fromReserved + fromFree;
    }

    void putBack(int quantity) {
        onHand += quantity;
    }

    /** Fewer lie in the bin than the books say: the counted number becomes the truth (A8). */
    void missing(int quantity) {
        int gone = Math.min(quantity, onHand);
        onHand -= gone;
        reserved -= Math.min(gone, reserved);
    }

    /**
     * Goods have come.
     *
     * @throws org.jiedai.shared.RuleBroken {@link SharedRule#ABSURD_VALUE}
     */
    public void receive(int quantity) {
        SharedRule.ABSURD_VALUE.unless(quantity > 0 && quantity < BEYOND_SENSE, "field.quantity", quantity);
        onHand += quantity;
        expected = Math.max(0, expected - quantity);
        expectedOn = expected == 0 ? null : expectedOn;
    }

    public String partCode() {
        return partCode;
    }

    public String bin() {
        return bin;
    }

    public int onHand() {
        return onHand;
    }

    public int reserved() {
        return reserved;
    }

    public LocalDate expectedOn() {
        return expectedOn;
    }
}

package org.jiedai.parts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import org.jiedai.handoff.PartItem;

/** One part of an appointment: how many are needed, reserved and already drawn. Part of its {@link PickTask}. */
@Entity
@Table(name = "pick_line")
public class PickLine {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "jiedai_id")
    private Long id;

    @Column(name = "part_code")
    private String partCode;

    private String name;
    private int quantity;
    private int reserved;
    private int drawn;
    private boolean picked;
    private BigDecimal price;

    protected PickLine() {}

    PickLine(PartItem part, List<PartReservation> promised) {
        this.partCode = part.partCode();
        this.name = part.name();
        this.quantity = part.quantity();
        this.price = part.price();
        this.reserved = PartReservation.of(promised, partCode);
    }

    /** Reserves what is missing, or gives back what is too much. */
    void balance(StockItem stock) {
        if (missing() > 0) {
            reserved += stock.reserve(missing());
        } else {
            stock.giveBack(-missing());
            reserved += missing();
        }
    }

    /** So many are needed now; what was picked is counted again, what is not needed any more is to be laid back. */
    void need(int now, int promised) {
        picked = picked && (now == 0 || now == quantity);
        quantity = now;
        reserved += promised;
    }

    /** So many more are promised to it. */
    void promise(int more) {
        reserved += more;
    }

    /** Whether it is not needed any more. */
    public boolean dropped() {
        return quantity == 0;
    }

    void miss(StockItem stock, int gone) {
        int lost = Math.min(gone, reserved);
        stock.missing(lost);
        reserved -= lost;
        picked = false;
    }

    /** @throws org.jiedai.shared.RuleBroken {@link PartsRule#LINE_SHORT} */
    void pick(boolean there) {
        PartsRule.LINE_SHORT.unless(!there || missing() == 0, name, missing());
        picked = there;
    }

    /** It lies in its bin again. */
    void putBack() {
        picked = false;
    }

    void giveBack(StockItem stock) {
        stock.giveBack(reserved);
        reserved = 0;
    }

    /** Takes from what is reserved here; the stock falls by the issue itself. */
    int draw(int wanted) {
        int taken = Math.min(wanted, reserved);
        reserved -= taken;
        drawn += taken;
        return taken;
    }

    PartItem missingPart() {
        return new PartItem(partCode, name, missing(), price, null);
    }

    int missing() {
        return quantity - reserved - drawn;
    }

    public String name() {
        return name;
    }

    public String partCode() {
        return partCode;
    }

    /** Whether nothing is missing. */
    public boolean complete() {
        return missing() == 0;
    }

    /** Whether it was taken out of its bin for the appointment. */
    public boolean picked() {
        return picked;
    }

    public int reserved() {
        return reserved;
    }

    public int quantity() {
        return quantity;
    }
}

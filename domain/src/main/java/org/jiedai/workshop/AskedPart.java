package org.jiedai.workshop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jiedai.handoff.IssuedItem;
import org.jiedai.handoff.RequestedItem;

/** One part asked for. Part of its {@link AskedParts}. */
@Entity
@Table(name = "asked_part")
public class AskedPart {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "jiedai_id")
    private Long id;

    @Column(name = "line_no")
    private int lineNo;

    @Column(name = "part_code")
    private String partCode;

    private String name;
    private int asked;
    private int issued;

    @Column(name = "back_ordered")
    private int backOrdered;

    /** Why a part is drawn that the customer has not agreed to; else null. */
    private String why;

    protected AskedPart() {}

    AskedPart(RequestedItem item) {
        this.lineNo = item.lineNo();
        this.partCode = item.partCode();
        this.name = item.name();
        this.asked = item.quantity();
        this.why = item.why();
    }

    void take(IssuedItem item) {
        if (item.lineNo() == lineNo && item.partCode().equals(partCode)) {
            asked = item.asked();
            issued = item.issued();
            backOrdered = item.backOrdered();
        }
    }

    public String why() {
        return why;
    }

    public int issued() {
        return issued;
    }

    public int backOrdered() {
        return backOrdered;
    }
}

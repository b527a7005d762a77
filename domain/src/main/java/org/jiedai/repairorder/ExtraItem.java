package org.jiedai.repairorder;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The customer's word on one proposed line (R16). */
@Embeddable
public class ExtraItem {
    @Column(name = "line_no")
    private int lineNo;

    private Boolean agreed;

    protected ExtraItem() {}

    ExtraItem(int lineNo, boolean agreed) {
        this.lineNo = lineNo;
        this.agreed = agreed;
    }

    public int lineNo() {
        return lineNo;
    }

    public boolean agreed() {
        return agreed;
    }
}

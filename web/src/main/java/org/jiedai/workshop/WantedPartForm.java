package org.jiedai.workshop;

import java.io.Serializable;
import java.util.Locale;

/** A part on the technician's requisition before it is sent; quantity 0 leaves it out. */
public class WantedPartForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String name;
    private int lineNo;
    private String partCode;
    private Integer quantity;
    private String why;

    WantedPartForm(int lineNo, String partCode, String name, Integer quantity) {
        this.lineNo = lineNo;
        this.partCode = partCode;
        this.name = name;
        this.quantity = quantity;
    }

    boolean wanted() {
        return partCode != null && !partCode.isBlank() && quantity != null && quantity != 0;
    }

    WantedPart part() {
        return new WantedPart(lineNo, partCode.strip().toUpperCase(Locale.ROOT), quantity, why);
    }

    public String getName() {
        return name;
    }

    public int getLineNo() {
        return lineNo;
    }

    public void setLineNo(int lineNo) {
        this.lineNo = lineNo;
    }

    public String getPartCode() {
        return partCode;
    }

    public void setPartCode(String partCode) {
        this.partCode = partCode;
    }

    public Integer getQuantity() {
        return quantity;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public void setQuantity(Integer quantity) {
        this.quantity = quantity;
    }
}

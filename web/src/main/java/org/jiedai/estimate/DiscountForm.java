package org.jiedai.estimate;

import java.io.Serializable;
import java.math.BigDecimal;

/** What an advisor fills in to take something off (R7). */
public class DiscountForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private Integer line;
    private BigDecimal percent;
    private String reason;
    private String approver;
    private transient String pin;

    DiscountWish wish() {
        return new DiscountWish(line, percent, reason, approver, pin);
    }

    /** Null for all that the customer pays. */
    public Integer getLine() {
        return line;
    }

    public void setLine(Integer line) {
        this.line = line;
    }

    public BigDecimal getPercent() {
        return percent;
    }

    public void setPercent(BigDecimal percent) {
        this.percent = percent;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getApprover() {
        return approver;
    }

    public void setApprover(String approver) {
        this.approver = approver;
    }

    public String getPin() {
        return pin;
    }

    public void setPin(String pin) {
        this.pin = pin;
    }
}

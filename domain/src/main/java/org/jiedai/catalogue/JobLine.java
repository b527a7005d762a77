package org.jiedai.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.jiedai.handoff.LineItem;
import org.jiedai.shared.Money;

/** One labour operation on an estimate or repair order. Its parts are {@link JobPart}s with the same line number. */
@Embeddable
public class JobLine {
    @Column(name = "line_no")
    private int lineNo;

    @Column(name = "operation_code")
    private String operationCode;

    private String name;
    private String trade;
    private int minutes;
    private int difficulty;
    private Money labour;
    private Money rate;

    @Enumerated(EnumType.STRING)
    private Payer payer;

    @Embedded
    private GivenDiscount discount;

    @Column(name = "menu_code")
    private String menuCode;

    protected JobLine() {}

    JobLine(int lineNo, LineItem item) {
        this.lineNo = lineNo;
        this.operationCode = item.operationCode();
        this.name = item.name();
        this.trade = item.trade();
        this.minutes = item.minutes();
        this.difficulty = item.difficulty();
        this.labour = new Money(item.labour());
        this.rate = item.rate() == null ? null : new Money(item.rate());
        this.payer = Payer.valueOf(item.payer());
        this.discount = GivenDiscount.of(item.discountPercent(), item.discountReason(), item.listLabour());
        this.menuCode = item.menuCode();
    }

    /** Its labour costs so much less than listed, instead of whatever it was less before. */
    void reduce(BigDecimal percent, String reason) {
        Money list = discount == null ? labour : new Money(discount.listLabour());
        labour = GivenDiscount.off(list, percent);
        discount = percent.signum() == 0 ? null : new GivenDiscount(percent, reason, list);
    }

    public int lineNo() {
        return lineNo;
    }

    public String operationCode() {
        return operationCode;
    }

    public String name() {
        return name;
    }

    public String trade() {
        return trade;
    }

    public int minutes() {
        return minutes;
    }

    public int difficulty() {
        return difficulty;
    }

    /** After a discount. */
    public Money labour() {
        return labour;
    }

    /** Null for none. */
    public GivenDiscount discount() {
        return discount;
    }

    /** Of the menu by which it comes at a price of its own; null for none. */
    public String menuCode() {
        return menuCode;
    }

    /** The menu's name, if it comes by one; else nothing. */
    public String menuName() {
        return menuCode == null ? "" : discount.reason();
    }

    /** Yuan per standard hour at difficulty 1; null if the labour was not priced by hours. */
    public Money rate() {
        return rate;
    }

    public Payer payer() {
        return payer;
    }
}

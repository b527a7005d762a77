package org.jiedai.cashier;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.UUID;
import org.jiedai.catalogue.Payer;
import org.jiedai.shared.Money;
import org.jiedai.shared.SharedRule;

/** The form for money from or to one payer; its key goes to the page and back, so that a double click counts once. */
public class MoneyForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String key = UUID.randomUUID().toString();
    private Payer payer;
    private PaymentMeans means;
    private BigDecimal amount;

    MoneyForm(Payer payer, Money amount) {
        this.payer = payer;
        this.amount = amount == null ? null : amount.yuan();
    }

    Payment payment(PaymentMeans by) {
        SharedRule.FIELD_NEEDED.unless(amount != null, "field.amount");
        return new Payment(UUID.fromString(key), payer, by, Money.typed(amount, "field.amount"));
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public Payer getPayer() {
        return payer;
    }

    public void setPayer(Payer payer) {
        this.payer = payer;
    }

    public PaymentMeans getMeans() {
        return means;
    }

    public void setMeans(PaymentMeans means) {
        this.means = means;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }
}

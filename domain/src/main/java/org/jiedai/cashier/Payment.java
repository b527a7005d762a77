package org.jiedai.cashier;

import java.util.UUID;
import org.jiedai.catalogue.Payer;
import org.jiedai.shared.Money;

/**
 * What a payer hands over, or gets back.
 *
 * @param formKey names the form on which it was entered, so that a double click counts once
 */
public record Payment(UUID formKey, Payer payer, PaymentMeans means, Money amount) {

    /** What holds for every amount at the desk, whoever pays. */
    void check() {
        SettlementRule.AMOUNT_NOT_POSITIVE.unless(amount.isPositive(), amount);
        SettlementRule.MEANS_UNFIT.unless(payer != Payer.CUSTOMER || means != PaymentMeans.ON_ACCOUNT, means, payer);
    }
}

package org.jiedai.cashier;

import org.jiedai.shared.SharedRule;
import org.jiedai.shared.TaxNumber;

/**
 * To whom an invoice is made out.
 *
 * @param taxNumber a firm's; a person has none
 */
public record InvoiceTitle(String title, TaxNumber taxNumber) {
    private static final int LONGEST = 100;

    /** @throws org.jiedai.shared.RuleBroken a field is missing or the taxpayer's number is wrong */
    public static InvoiceTitle of(boolean firm, String title, String typedNumber) {
        SharedRule.FIELD_NEEDED.unless(title != null && !title.isBlank(), "field.invoiceTitle");
        SharedRule.ABSURD_VALUE.unless(title.strip().length() <= LONGEST, "field.invoiceTitle", title.length());
        SettlementRule.TAX_NUMBER_NEEDED.unless(!firm || (typedNumber != null && !typedNumber.isBlank()), title);
        return new InvoiceTitle(title.strip(), firm ? TaxNumber.read(typedNumber) : null);
    }
}

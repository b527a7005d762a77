package org.jiedai.cashier;

import java.io.Serializable;

/** To whom the invoice is made out, as typed. */
public class InvoiceForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private boolean firm;
    private String title;
    private String taxNumber;

    InvoiceTitle to() {
        return InvoiceTitle.of(firm, title, taxNumber);
    }

    public boolean isFirm() {
        return firm;
    }

    public void setFirm(boolean firm) {
        this.firm = firm;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getTaxNumber() {
        return taxNumber;
    }

    public void setTaxNumber(String taxNumber) {
        this.taxNumber = taxNumber;
    }
}

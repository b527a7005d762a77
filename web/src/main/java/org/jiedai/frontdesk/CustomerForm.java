package org.jiedai.frontdesk;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jiedai.customer.ConsentPurpose;
import org.jiedai.customer.ConsentSource;
import org.jiedai.customer.ConsentWord;
import org.jiedai.customer.ContactWay;
import org.jiedai.customer.CustomerDetails;
import org.jiedai.shared.Phone;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.TaxNumber;

/** What is typed on a customer's file, until it is saved. */
public class CustomerForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String name;
    private String phone;
    private boolean company;
    private String taxNumber;
    private ContactWay way;
    private LocalTime reachFrom;
    private LocalTime reachUntil;
    private String furtherPhone;
    private String phoneNote;
    private String furtherAddress;
    private ConsentPurpose purpose = ConsentPurpose.SURVEY;
    private Boolean given;
    private LocalDate saidOn;
    private ConsentSource source = ConsentSource.PHONE;

    CustomerForm(CustomerDetails now, LocalDate today) {
        name = now.name();
        company = now.company();
        taxNumber = now.taxNumber() == null ? null : now.taxNumber().value();
        way = now.way();
        reachFrom = now.reachFrom();
        reachUntil = now.reachUntil();
        saidOn = today;
    }

    /** @throws org.jiedai.shared.RuleBroken a number that is none */
    CustomerDetails details() {
        return new CustomerDetails(
                name,
                blank(phone) ? null : Phone.read(phone),
                company,
                blank(taxNumber) ? null : TaxNumber.read(taxNumber),
                way,
                reachFrom,
                reachUntil);
    }

    /** @return null if none was typed */
    Phone further() {
        return blank(furtherPhone) ? null : Phone.read(furtherPhone);
    }

    /** @throws org.jiedai.shared.RuleBroken neither yes nor no was chosen */
    ConsentWord word() {
        SharedRule.FIELD_NEEDED.unless(given != null, "field.consentGiven");
        return new ConsentWord(purpose, given, saidOn, source);
    }

    private static boolean blank(String typed) {
        return typed == null || typed.isBlank();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public boolean isCompany() {
        return company;
    }

    public void setCompany(boolean company) {
        this.company = company;
    }

    public String getTaxNumber() {
        return taxNumber;
    }

    public void setTaxNumber(String taxNumber) {
        this.taxNumber = taxNumber;
    }

    public ContactWay getWay() {
        return way;
    }

    public void setWay(ContactWay way) {
        this.way = way;
    }

    public LocalTime getReachFrom() {
        return reachFrom;
    }

    public void setReachFrom(LocalTime reachFrom) {
        this.reachFrom = reachFrom;
    }

    public LocalTime getReachUntil() {
        return reachUntil;
    }

    public void setReachUntil(LocalTime reachUntil) {
        this.reachUntil = reachUntil;
    }

    public String getFurtherPhone() {
        return furtherPhone;
    }

    public void setFurtherPhone(String furtherPhone) {
        this.furtherPhone = furtherPhone;
    }

    public String getPhoneNote() {
        return phoneNote;
    }

    public void setPhoneNote(String phoneNote) {
        this.phoneNote = phoneNote;
    }

    public String getFurtherAddress() {
        return furtherAddress;
    }

    public void setFurtherAddress(String furtherAddress) {
        this.furtherAddress = furtherAddress;
    }

    public ConsentPurpose getPurpose() {
        return purpose;
    }

    public void setPurpose(ConsentPurpose purpose) {
        this.purpose = purpose;
    }

    public Boolean getGiven() {
        return given;
    }

    public void setGiven(Boolean given) {
        this.given = given;
    }

    public LocalDate getSaidOn() {
        return saidOn;
    }

    public void setSaidOn(LocalDate saidOn) {
        this.saidOn = saidOn;
    }

    public ConsentSource getSource() {
        return source;
    }

    public void setSource(ConsentSource source) {
        this.source = source;
    }
}

package org.jiedai.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jiedai.shared.CustomerNo;
import org.jiedai.shared.Phone;

/** A person or firm that brings cars. */
@Entity
@Table(name = "customer")
public class Customer {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "jiedai_id")
    private Long id;

    @Version
    private int version;

    private CustomerNo number;

    @Column(name = "store_code")
    private String storeCode;

    private String name;
    private String pinyin;
    private String initials;
    private Phone phone;
    private boolean company;

    @Column(name = "tax_number")
    private String taxNumber;

    protected Customer() {}

    /**
     * @param pinyin the name's reading, {@code li jianguo}; a search key
     * @param initials its initials, {@code ljg}; a search key
     */
    public Customer(CustomerNo number, String storeCode, String name, String pinyin, String initials, Phone phone) {
        this.number = number;
        this.storeCode = storeCode;
        this.name = name;
        this.pinyin = pinyin;
        this.initials = initials;
        this.phone = phone;
    }

    public CustomerNo number() {
        return number;
    }

    public String storeCode() {
        return storeCode;
    }

    public String name() {
        return name;
    }

    public Phone phone() {
        return phone;
    }

    public boolean company() {
        return company;
    }

    public String taxNumber() {
        return taxNumber;
    }

    public void reachedAt(Phone newPhone) {
        phone = newPhone;
    }
}

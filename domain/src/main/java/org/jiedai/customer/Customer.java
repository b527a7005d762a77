package org.jiedai.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Locale;
import org.jiedai.shared.CustomerNo;
import org.jiedai.shared.Phone;

/** A person or firm that brings cars. */
@Entity
@Table(name = "customer")
public class Customer {
    /** What is said to somebody after their surname; a wife or a driver is somebody else. */
    private static final List<String> TITLES = List.of("先生", "女士", "小姐", "师傅", "总", "老板", "老师");

    private static final String SIGNS = "[\\s·•．.()（）'’‘＇－-]";

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

    /** A firm, or a person after all; null for no tax number. */
    public void isFirm(boolean firm, String newTaxNumber) {
        company = firm;
        taxNumber = newTaxNumber;
    }

    public String taxNumber() {
        return taxNumber;
    }

    /** Counts the changes of their card. */
    public int version() {
        return version;
    }

    /**
     * Their card was wrong or is out of date (A1, R2).
     *
     * @param newPinyin the new name's reading
     * @param newInitials its initials
     */
    public void corrected(String newName, String newPinyin, String newInitials, Phone newPhone) {
        name = newName;
        pinyin = newPinyin;
        initials = newInitials;
        phone = newPhone;
    }

    /**
     * Whether somebody may mean them by this word: their name, however it is spelled, its reading, or their surname
     * with a title ({@code 李先生}).
     */
    public boolean answersTo(String word) {
        String said = plain(word);
        return said.equals(plain(name))
                || said.equals(plain(pinyin))
                || said.equals(initials.toLowerCase(Locale.ROOT))
                || TITLES.stream().anyMatch(title -> said.endsWith(title) && surname(said, title));
    }

    // Two characters at most, 欧阳; a name of three characters that ends so is one.
    private boolean surname(String said, String title) {
        String surname = said.substring(0, said.length() - title.length());
        return !surname.isEmpty() && surname.length() <= 2 && !company && name.startsWith(surname);
    }

    private static String plain(String word) {
        return word.replaceAll(SIGNS, "").toLowerCase(Locale.ROOT);
    }
}

package org.jiedai.customer;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedai.shared.CustomerNo;
import org.jiedai.shared.Phone;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.Stamp;
import org.jiedai.shared.Told;

/** A person or firm that brings cars. */
@Entity
@Table(name = "customer")
public class Customer implements Told {
    /** What is said to somebody after their surname; a wife or a driver is somebody else. */
    private static final List<String> TITLES = List.of("先生", "女士", "小姐", "师傅", "总", "老板", "老师");

    /** More numbers or addresses than these nobody looks through. */
    public static final int MOST_ON_FILE = 5;

    private static final int LONGEST_NOTE = 20;
    private static final int LONGEST_ADDRESS = 120;

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

    @Enumerated(EnumType.STRING)
    @Column(name = "preferred_way")
    private ContactWay way;

    @Column(name = "reach_from")
    private LocalTime reachFrom;

    @Column(name = "reach_until")
    private LocalTime reachUntil;

    // Written with each act on the file, so that its version counts numbers and addresses too.
    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "merged_into")
    private CustomerNo mergedInto;

    @Column(name = "merged_at")
    private Instant mergedAt;

    @ElementCollection
    @CollectionTable(name = "customer_phone", joinColumns = @JoinColumn(name = "customer_id"))
    @OrderColumn(name = "place")
    private List<CustomerPhone> phones = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "customer_address", joinColumns = @JoinColumn(name = "customer_id"))
    @Column(name = "address")
    @OrderColumn(name = "place")
    private List<String> addresses = new ArrayList<>();

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

    /** @throws org.jiedai.shared.RuleBroken {@link SharedRule#EDITED_BY_SOMEBODY} */
    public void expect(int seenVersion) {
        SharedRule.EDITED_BY_SOMEBODY.unless(seenVersion == version, name);
    }

    /**
     * A desk writes who they are and how they want to be reached.
     *
     * @param newPinyin the name's reading
     * @param newInitials its initials
     * @throws org.jiedai.shared.RuleBroken what the details refuse
     */
    public void described(CustomerDetails said, String newPinyin, String newInitials, Stamp by) {
        said.check();
        corrected(said.name().strip(), newPinyin, newInitials, said.phone() == null ? phone : said.phone());
        isFirm(
                said.company(),
                said.taxNumber() == null ? null : said.taxNumber().value());
        way = said.way();
        reachFrom = said.reachFrom();
        reachUntil = said.reachUntil();
        written(by);
    }

    /**
     * They can be reached at a further number.
     *
     * @param note whose it is, or where it rings; null for nothing
     * @throws org.jiedai.shared.RuleBroken {@link CustomerRule#ON_FILE_ALREADY}, {@link CustomerRule#FILE_FULL}
     */
    public void reachedAlsoAt(Phone further, String note, Stamp by) {
        String said = note == null ? "" : note.strip();
        SharedRule.ABSURD_VALUE.unless(said.length() <= LONGEST_NOTE, "field.phoneNote", said);
        CustomerRule.ON_FILE_ALREADY.unless(!reachedAt(further), further.masked());
        CustomerRule.FILE_FULL.unless(phones.size() < MOST_ON_FILE, MOST_ON_FILE);
        phones.add(new CustomerPhone(further, said));
        written(by);
    }

    /** They are no longer reached at it. */
    public void losesPhone(int place, Stamp by) {
        SharedRule.NOT_FOUND.unless(place >= 0 && place < phones.size(), place);
        phones.remove(place);
        written(by);
    }

    /** @throws org.jiedai.shared.RuleBroken {@link CustomerRule#ON_FILE_ALREADY}, {@link CustomerRule#FILE_FULL} */
    public void livesAt(String address, Stamp by) {
        SharedRule.ABSURD_VALUE.unless(address.length() <= LONGEST_ADDRESS, "field.furtherAddress", address);
        CustomerRule.ON_FILE_ALREADY.unless(!addresses.contains(address), address);
        CustomerRule.FILE_FULL.unless(addresses.size() < MOST_ON_FILE, MOST_ON_FILE);
        addresses.add(address);
        written(by);
    }

    /** They live or work there no more. */
    public void losesAddress(int place, Stamp by) {
        SharedRule.NOT_FOUND.unless(place >= 0 && place < addresses.size(), place);
        addresses.remove(place);
        written(by);
    }

    /**
     * Another card is theirs too: its numbers and addresses come on this one, and what this one lacks. Nothing is left
     * out for want of room.
     */
    Set<CardTrait> takesOver(Customer other, Merge merge, Stamp by) {
        int before = phones.size();
        Stream.concat(Stream.of(new CustomerPhone(other.phone, "")), other.phones.stream())
                .filter(one -> !reachedAt(one.phone()))
                .forEach(one -> phones.add(new CustomerPhone(one.phone(), one.note())));
        List<String> fresh =
                other.addresses.stream().filter(one -> !addresses.contains(one)).toList();
        addresses.addAll(fresh);
        merge.took(phones.size() - before, fresh.size());
        Set<CardTrait> taken = EnumSet.noneOf(CardTrait.class);
        if (taxNumber == null && other.taxNumber != null) {
            taken.add(company ? CardTrait.TAX_NUMBER : CardTrait.FIRM);
            isFirm(true, other.taxNumber);
        }
        if (way == null && other.way != null) {
            taken.add(CardTrait.WAY);
            way = other.way;
        }
        if (reachFrom == null && other.reachFrom != null) {
            taken.add(CardTrait.HOURS);
            reachFrom = other.reachFrom;
            reachUntil = other.reachUntil;
        }
        written(by);
        return taken;
    }

    /** What came from the other's card is that one's alone again; nobody has written this card since. */
    void givesBack(Merge merge, Stamp by) {
        Set<CardTrait> taken = merge.taken();
        phones.subList(phones.size() - merge.phones(), phones.size()).clear();
        addresses
                .subList(addresses.size() - merge.addresses(), addresses.size())
                .clear();
        if (taken.contains(CardTrait.TAX_NUMBER) || taken.contains(CardTrait.FIRM)) {
            isFirm(taken.contains(CardTrait.TAX_NUMBER), null);
        }
        way = taken.contains(CardTrait.WAY) ? null : way;
        if (taken.contains(CardTrait.HOURS)) {
            reachFrom = null;
            reachUntil = null;
        }
        written(by);
    }

    void goesInto(Customer stays, Stamp by) {
        mergedInto = stays.number;
        mergedAt = by.at();
        written(by);
    }

    void standsAgain(Stamp by) {
        mergedInto = null;
        mergedAt = null;
        written(by);
    }

    /** Whether this card was last written at this moment. */
    boolean writtenAt(Instant moment) {
        return moment.equals(writtenAt);
    }

    /** The card into which this one was merged: there is the customer now. Null while this one is theirs. */
    public CustomerNo mergedInto() {
        return mergedInto;
    }

    /** Whether this is a number of theirs, the first or a further one. */
    public boolean reachedAt(Phone number) {
        return number.equals(phone)
                || phones.stream().anyMatch(one -> one.phone().equals(number));
    }

    private void written(Stamp by) {
        writtenBy = by.login();
        writtenAt = by.at();
    }

    /** Further numbers, beside the first. */
    public List<CustomerPhone> phones() {
        return List.copyOf(phones);
    }

    public List<String> addresses() {
        return List.copyOf(addresses);
    }

    /** Null if nobody has asked. */
    public ContactWay way() {
        return way;
    }

    /** Null for any time. */
    public LocalTime reachFrom() {
        return reachFrom;
    }

    /** Null for any time. */
    public LocalTime reachUntil() {
        return reachUntil;
    }

    @Override
    public String subject() {
        return number.value();
    }

    // Who looks at what was done need not see whole numbers (U20).
    @Override
    public Map<String, String> told() {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("field.customerName", name);
        told.put("field.phone", phone.masked());
        told.put("field.company", String.valueOf(company));
        told.put("field.taxNumber", taxNumber == null ? "" : taxNumber);
        told.put("field.contactWay", way == null ? "" : way.name());
        told.put("field.reachFrom", reachFrom == null ? "" : reachFrom.toString());
        told.put("field.reachUntil", reachUntil == null ? "" : reachUntil.toString());
        told.put(
                "field.furtherPhone",
                phones.stream()
                        .map(one -> one.phone().masked() + " " + one.note())
                        .collect(Collectors.joining("; ")));
        told.put("field.furtherAddress", String.join("; ", addresses));
        told.put("field.mergedInto", mergedInto == null ? "" : mergedInto.value());
        return told;
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

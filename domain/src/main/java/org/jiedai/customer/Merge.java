package org.jiedai.customer;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jiedai.shared.BusinessNumber;
import org.jiedai.shared.Plate;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.Stamp;
import org.jiedai.shared.Vin;

/**
 * One card was merged into another of the same customer, or of the same car: what came over with it, so that the same
 * can go back within a day.
 */
@Entity
@Table(name = "card_merge")
public class Merge {
    /** So long it can be undone: who pressed the wrong button notices it the same day or the next morning. */
    public static final Duration UNDOABLE = Duration.ofHours(24);

    private static final int LONGEST_NAME = 60;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "jiedai_id")
    private Long id;

    @Version
    private int version;

    @Column(name = "store_code")
    private String storeCode;

    private String stays;
    private String goes;

    @Column(name = "goes_name")
    private String goesName;

    private String taken = "";
    private int phones;
    private int addresses;
    private Plate plate;
    private Vin vin;
    private int mileage;
    private String standing = "";

    @Column(name = "merged_by")
    private String mergedBy;

    @Column(name = "merged_at")
    private Instant mergedAt;

    @Column(name = "undone_by")
    private String undoneBy;

    @Column(name = "undone_at")
    private Instant undoneAt;

    @ElementCollection
    @CollectionTable(name = "card_merge_row", joinColumns = @JoinColumn(name = "merge_id"))
    private List<FiledRow> rows = new ArrayList<>();

    protected Merge() {}

    private Merge(String storeCode, String stays, String goes, String goesName, Stamp by) {
        CustomerRule.MERGED_WITH_ITSELF.unless(!stays.equals(goes), goesName);
        this.storeCode = storeCode;
        this.stays = stays;
        this.goes = goes;
        this.goesName = goesName.substring(0, Math.min(goesName.length(), LONGEST_NAME));
        mergedBy = by.login();
        mergedAt = by.at();
    }

    /**
     * Two cards are one customer's; the one that stays has what it lacked of the other.
     *
     * @throws org.jiedai.shared.RuleBroken {@link CustomerRule#MERGED_WITH_ITSELF}, {@link SharedRule#NOT_YOUR_STORE}
     *     if they are two stores', {@link CustomerRule#MERGED_INTO} if one of them is no more
     */
    public Merge(Customer stays, Customer goes, Stamp by) {
        this(stays.storeCode(), stays.number().value(), goes.number().value(), goes.name(), by);
        SharedRule.NOT_YOUR_STORE.unless(stays.storeCode().equals(goes.storeCode()), goes.number());
        isOne(stays.number(), stays.mergedInto());
        isOne(goes.number(), goes.mergedInto());
        keep(stays.takesOver(goes, this, by));
        goes.goesInto(stays, by);
    }

    /**
     * Two cards are one car's. The other's plate is free already: the database knows a plate once only.
     *
     * @param had the plate that the card that goes had; null for none
     * @throws org.jiedai.shared.RuleBroken {@link CustomerRule#MERGED_WITH_ITSELF}, {@link SharedRule#NOT_YOUR_STORE}
     *     if they are two stores', {@link CustomerRule#TWO_CARS} if their VINs differ, {@link CustomerRule#MERGED_INTO}
     *     if one of them is no more
     */
    public Merge(Vehicle stays, Vehicle goes, Plate had, Stamp by) {
        this(
                stays.storeCode(),
                stays.number().value(),
                goes.number().value(),
                had == null ? goes.model() : had + " " + goes.model(),
                by);
        SharedRule.NOT_YOUR_STORE.unless(stays.storeCode().equals(goes.storeCode()), goes.number());
        isOne(stays.number(), stays.mergedInto());
        isOne(goes.number(), goes.mergedInto());
        plate = had;
        vin = goes.vin();
        mileage = stays.mileage();
        keep(stays.takesOver(goes, had, by));
        goes.goesInto(stays, by);
    }

    private static void isOne(BusinessNumber number, BusinessNumber into) {
        CustomerRule.MERGED_INTO.unless(into == null, number, into);
    }

    void took(int someNumbers, int someAddresses) {
        phones = someNumbers;
        addresses = someAddresses;
    }

    private void keep(Set<CardTrait> traits) {
        taken = traits.stream().map(CardTrait::name).sorted().collect(Collectors.joining(","));
    }

    /** The one that stays has this of the other's, too. */
    public void alsoTook(CardTrait trait) {
        Set<CardTrait> more = EnumSet.of(trait);
        more.addAll(taken());
        keep(more);
    }

    /** These rows came with it. */
    public void moved(List<FiledRow> some) {
        rows.addAll(some);
    }

    /** How much stands under the one that stays now, by {@link Filed#standing}: by that it is seen what is new. */
    public void stands(Map<FiledIn, Long> now) {
        standing = words(now);
    }

    private static String words(Map<FiledIn, Long> now) {
        return new TreeMap<>(now)
                .entrySet().stream()
                        .map(one -> one.getKey() + "=" + one.getValue())
                        .collect(Collectors.joining(","));
    }

    /**
     * They are two customers after all: each has what it had.
     *
     * @param now by {@link Filed#standing}
     * @throws org.jiedai.shared.RuleBroken {@link CustomerRule#MERGE_TOO_OLD}, {@link CustomerRule#NEW_SINCE_MERGE}
     */
    public void undo(Customer one, Customer other, Map<FiledIn, Long> now, Stamp by) {
        check(now, by);
        CustomerRule.NEW_SINCE_MERGE.unless(one.writtenAt(mergedAt), FiledIn.CARD);
        one.givesBack(this, by);
        other.standsAgain(by);
        undone(by);
    }

    /**
     * They are two cars after all; it was asked by {@link #check} whether they can be.
     *
     * @throws org.jiedai.shared.RuleBroken {@link CustomerRule#MERGE_TOO_OLD}
     */
    public void undo(Vehicle one, Vehicle other, Stamp by) {
        checkAge(by);
        one.givesBack(other, this, by);
        other.standsAgain(plate, vin, by);
        undone(by);
    }

    /**
     * Whether it can be undone.
     *
     * @param now by {@link Filed#standing}
     * @throws org.jiedai.shared.RuleBroken {@link CustomerRule#MERGE_TOO_OLD}, {@link CustomerRule#NEW_SINCE_MERGE}
     */
    public void check(Map<FiledIn, Long> now, Stamp by) {
        checkAge(by);
        Set<String> before = Set.copyOf(Arrays.asList(standing.split(",")));
        new TreeMap<>(now)
                .forEach((place, count) ->
                        CustomerRule.NEW_SINCE_MERGE.unless(before.contains(place + "=" + count), place));
    }

    private void checkAge(Stamp by) {
        CustomerRule.MERGE_TOO_OLD.unless(undoable(by.at()), goesName, UNDOABLE.toHours());
    }

    private void undone(Stamp by) {
        undoneBy = by.login();
        undoneAt = by.at();
    }

    /** Whether it can still be undone, as far as time goes. */
    public boolean undoable(Instant at) {
        return undoneAt == null && !at.isAfter(mergedAt.plus(UNDOABLE));
    }

    /** What the other's card has given to the one that stays. */
    public Set<CardTrait> taken() {
        Set<CardTrait> traits = EnumSet.noneOf(CardTrait.class);
        Arrays.stream(taken.split(","))
                .filter(name -> !name.isEmpty())
                .map(CardTrait::valueOf)
                .forEach(traits::add);
        return traits;
    }

    int phones() {
        return phones;
    }

    int addresses() {
        return addresses;
    }

    /** Kilometres of the car that stays, before. */
    int mileage() {
        return mileage;
    }

    /** The plate of the car that went; null for none. */
    public Plate plate() {
        return plate;
    }

    public List<FiledRow> rows() {
        return List.copyOf(rows);
    }

    public String storeCode() {
        return storeCode;
    }

    public String stays() {
        return stays;
    }

    public String goes() {
        return goes;
    }

    /** Whose card it was, or which car's. */
    public String goesName() {
        return goesName;
    }

    public String mergedBy() {
        return mergedBy;
    }

    public Instant mergedAt() {
        return mergedAt;
    }

    /** Null unless it was undone. */
    public Instant undoneAt() {
        return undoneAt;
    }

    /** Null unless it was undone. */
    public String undoneBy() {
        return undoneBy;
    }
}

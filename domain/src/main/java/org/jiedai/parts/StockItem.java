package org.jiedai.parts;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jiedai.shared.SharedRule;

/**
 * What a store has of one part (A2, A8, R11). On hand counts what is in the house, whether in its bin or on the
 * appointment shelf; picking for an appointment therefore changes nothing here, its parts stay reserved where they lie.
 * On hand falls exactly once: when issuer and receiver have signed. Always loaded under a write lock.
 */
@Entity
@Table(name = "stock_item")
public class StockItem {
    private static final int BEYOND_SENSE = 10_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "jiedai_id")
    private Long id;

    @Version
    private int version;

    @Column(name = "store_code")
    private String storeCode;

    @Column(name = "part_code")
    private String partCode;

    private String bin;

    @Column(name = "on_hand")
    private int onHand;

    private int reserved;
    private int safety;

    // Sum and first day of the arrivals, kept for the lists.
    private int expected;

    @Column(name = "expected_on")
    private LocalDate expectedOn;

    @ElementCollection
    @CollectionTable(name = "expected_arrival", joinColumns = @JoinColumn(name = "stock_item_id"))
    private List<ExpectedArrival> arrivals = new ArrayList<>();

    protected StockItem() {}

    /** A part as counted: what is on hand, how much of it must stay for emergencies. */
    public StockItem(String storeCode, String partCode, String bin, int onHand, int safety) {
        this.storeCode = storeCode;
        this.partCode = partCode;
        this.bin = bin;
        this.onHand = onHand;
        this.safety = safety;
    }

    /** It lies in another bin, or another number must stay for emergencies. */
    public void lies(String newBin, int newSafety) {
        bin = newBin;
        safety = newSafety;
    }

    /** What can be promised: on hand − reserved − safety (A2). */
    public int available() {
        return onHand - reserved - safety;
    }

    /** What may be handed to a car that is here: the safety stock is for exactly that. */
    public int issuable() {
        return onHand - reserved;
    }

    /**
     * Reserves as much as can be promised.
     *
     * @return how many were reserved, at most the number wanted
     */
    public int reserve(int wanted) {
        int got = Math.max(0, Math.min(wanted, available()));
        reserved += got;
        return got;
    }

    void giveBack(int quantity) {
        reserved -= quantity;
    }

    /** @throws org.jiedai.shared.RuleBroken {@link PartsRule#STOCK_SHORT} */
    void issue(int fromReserved, int fromFree) {
        PartsRule.STOCK_SHORT.unless(fromFree <= Math.max(0, issuable()), partCode, fromFree, Math.max(0, issuable()));
        reserved -= fromReserved;
        onHand -= fromReserved + fromFree;
    }

    void putBack(int quantity) {
        onHand += quantity;
    }

    /** Fewer lie in the bin than the books say: the counted number becomes the truth (A8). */
    void missing(int quantity) {
        int gone = Math.min(quantity, onHand);
        onHand -= gone;
        reserved -= Math.min(gone, reserved);
    }

    /**
     * Goods are on their way.
     *
     * @param day when they should come; what was expected on that day before is replaced
     * @param quantity how many; nought if none come on that day after all
     * @throws org.jiedai.shared.RuleBroken {@link SharedRule#ABSURD_VALUE}
     */
    public void expect(LocalDate day, int quantity) {
        SharedRule.ABSURD_VALUE.unless(quantity >= 0 && quantity < BEYOND_SENSE, "field.quantity", quantity);
        arrivals.removeIf(arrival -> arrival.day().equals(day));
        if (quantity > 0) {
            arrivals.add(new ExpectedArrival(day, quantity));
        }
        expected = arrivals.stream().mapToInt(ExpectedArrival::quantity).sum();
        expectedOn = arrivals().stream().map(ExpectedArrival::day).findFirst().orElse(null);
    }

    /**
     * The first day on which so many more can be promised, if everything comes as expected; empty if too few are on
     * their way.
     */
    public Optional<LocalDate> coveredOn(int missing) {
        int open = missing + Math.max(0, -available());
        for (ExpectedArrival arrival : expected == 0 ? List.<ExpectedArrival>of() : arrivals()) {
            open -= arrival.quantity();
            if (open <= 0) {
                return Optional.of(arrival.day());
            }
        }
        return Optional.empty();
    }

    /** What is on its way, the next first. */
    public List<ExpectedArrival> arrivals() {
        return arrivals.stream()
                .sorted(Comparator.comparing(ExpectedArrival::day))
                .toList();
    }

    /**
     * Goods have come: those that were expected first.
     *
     * @throws org.jiedai.shared.RuleBroken {@link SharedRule#ABSURD_VALUE}
     */
    public void receive(int quantity) {
        SharedRule.ABSURD_VALUE.unless(quantity > 0 && quantity < BEYOND_SENSE, "field.quantity", quantity);
        onHand += quantity;
        int came = quantity;
        for (ExpectedArrival arrival : expected == 0 ? List.<ExpectedArrival>of() : arrivals()) {
            int taken = Math.min(came, arrival.quantity());
            came -= taken;
            if (taken > 0) {
                expect(arrival.day(), arrival.quantity() - taken);
            }
        }
    }

    public String partCode() {
        return partCode;
    }

    public String bin() {
        return bin;
    }

    public int onHand() {
        return onHand;
    }

    public int reserved() {
        return reserved;
    }

    /** What must stay for emergencies. */
    public int safety() {
        return safety;
    }

    /** How many are on their way. */
    public int expected() {
        return expected;
    }
}

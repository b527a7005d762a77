package org.jiedai.catalogue;

import jakarta.persistence.Cacheable;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jiedai.shared.Money;
import org.jiedai.store.BayKind;

/** A job with a standard time and a difficulty; what estimates and orders are made of (A3). */
@Entity
@Cacheable
@Table(name = "labour_operation")
public class LabourOperation {
    private static final BigDecimal MINUTES_PER_HOUR = BigDecimal.valueOf(60);

    @Id
    private String code;

    // Given by the database in the order of the list: the most usual first.
    @Column(insertable = false, updatable = false)
    private Long id;

    private String name;

    @Column(name = "name_en")
    private String nameEn;

    @Enumerated(EnumType.STRING)
    private Trade trade;

    @Enumerated(EnumType.STRING)
    @Column(name = "bay_kind")
    private BayKind bayKind;

    private int minutes;
    private int difficulty;
    private boolean active;

    @ElementCollection
    @CollectionTable(
            name = "operation_part",
            joinColumns = @JoinColumn(name = "operation_code", referencedColumnName = "code"))
    private List<NeededPart> parts = new ArrayList<>();

    protected LabourOperation() {}

    /** An operation that is new in the list. */
    public LabourOperation(String code, OperationDetails details) {
        this.code = code;
        edit(details);
    }

    /** It is listed otherwise from now on; what was estimated or signed before keeps its own lines. */
    public final void edit(OperationDetails details) {
        name = details.name();
        nameEn = details.nameEn();
        trade = details.trade();
        bayKind = details.bayKind();
        minutes = details.minutes();
        difficulty = details.difficulty();
        active = details.active();
        if (parts.size() != details.parts().size() || !parts.containsAll(details.parts())) {
            parts.clear();
            parts.addAll(details.parts());
        }
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String nameEn() {
        return nameEn;
    }

    public Trade trade() {
        return trade;
    }

    public BayKind bayKind() {
        return bayKind;
    }

    /** Standard time. */
    public int minutes() {
        return minutes;
    }

    /** 1 (an apprentice does it) to 5 (a master does it). */
    public int difficulty() {
        return difficulty;
    }

    public List<NeededPart> parts() {
        return parts;
    }

    /** Whether it is still offered. */
    public boolean active() {
        return active;
    }

    /** What factor the difficulty puts on the rate: 1 + 10 % for each step above 1 (A3). */
    public BigDecimal factor() {
        return factor(difficulty);
    }

    /** The factor of a difficulty, as {@link #factor()}. */
    public static BigDecimal factor(int difficulty) {
        return BigDecimal.valueOf(9L + difficulty).movePointLeft(1);
    }

    /**
     * Standard hours × rate × difficulty (A3).
     *
     * @param standardMinutes on the car's model
     */
    public Money labour(Money hourlyRate, int standardMinutes) {
        BigDecimal hours = BigDecimal.valueOf(standardMinutes).divide(MINUTES_PER_HOUR, 6, RoundingMode.HALF_UP);
        return hourlyRate.times(hours.multiply(factor()));
    }
}

package org.jiedai.reception;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jiedai.handoff.Cover;
import org.jiedai.handoff.ReceptionFinished;
import org.jiedai.shared.Aggregate;
import org.jiedai.shared.LifeCycle;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.Stamp;

/**
 * A car is received: documents are seen, the four-piece kit is fitted in front of the customer, the car is walked
 * around in the fixed order, the customer is reminded of valuables (R3–R6). Nothing of it can be left out or reordered.
 */
@Entity
@Table(name = "reception")
public class Reception extends Aggregate {
    /** The reception's table. */
    public static final LifeCycle<ReceptionState, ReceptionAct> LIFE_CYCLE = LifeCycle.of(
                    ReceptionState.class, ReceptionAct.class)
            .when(ReceptionState.CHECKED_IN, ReceptionAct.CHECK_DOCUMENTS, ReceptionState.DOCUMENTED)
            .when(ReceptionState.DOCUMENTED, ReceptionAct.CORRECT_MILEAGE, ReceptionState.DOCUMENTED)
            .when(ReceptionState.KITTED, ReceptionAct.CORRECT_MILEAGE, ReceptionState.KITTED)
            .when(ReceptionState.WALKING, ReceptionAct.CORRECT_MILEAGE, ReceptionState.WALKING)
            .when(ReceptionState.WALKED, ReceptionAct.CORRECT_MILEAGE, ReceptionState.WALKED)
            .when(ReceptionState.FINISHED, ReceptionAct.CORRECT_MILEAGE, ReceptionState.FINISHED)
            .when(ReceptionState.DOCUMENTED, ReceptionAct.FIT_KIT, ReceptionState.KITTED)
            .when(ReceptionState.KITTED, ReceptionAct.EXAMINE, ReceptionState.WALKING)
            .when(ReceptionState.WALKING, ReceptionAct.EXAMINE, ReceptionState.WALKING)
            .when(ReceptionState.WALKING, ReceptionAct.END_WALKAROUND, ReceptionState.WALKED)
            .when(ReceptionState.WALKED, ReceptionAct.REMIND_VALUABLES, ReceptionState.FINISHED)
            .when(ReceptionState.CHECKED_IN, ReceptionAct.CANCEL, ReceptionState.CANCELLED)
            .when(ReceptionState.DOCUMENTED, ReceptionAct.CANCEL, ReceptionState.CANCELLED)
            .when(ReceptionState.KITTED, ReceptionAct.CANCEL, ReceptionState.CANCELLED)
            .when(ReceptionState.WALKING, ReceptionAct.CANCEL, ReceptionState.CANCELLED)
            .when(ReceptionState.WALKED, ReceptionAct.CANCEL, ReceptionState.CANCELLED)
            .when(ReceptionState.FINISHED, ReceptionAct.CANCEL, ReceptionState.CANCELLED);

    private RepairOrderNo number;

    @Column(name = "booklet_shown")
    private boolean bookletShown;

    @Column(name = "licence_shown")
    private boolean licenceShown;

    @Column(name = "missing_reason")
    private String missingReason;

    private int mileage;

    @Column(name = "kit_fitted_at")
    private Instant kitFittedAt;

    @Column(name = "fuel_level")
    private int fuelLevel;

    @Column(name = "warning_lights")
    private String warningLights;

    @ElementCollection
    @CollectionTable(name = "station_finding", joinColumns = @JoinColumn(name = "reception_id"))
    private List<StationFinding> stations = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "damage_mark", joinColumns = @JoinColumn(name = "reception_id"))
    private List<DamageMark> marks = new ArrayList<>();

    private String valuables;

    @Enumerated(EnumType.STRING)
    private ReceptionState state;

    protected Reception() {}

    public Reception(RepairOrderNo number, Stamp by) {
        this(number, null, by);
    }

    /** @param again why a car is received that is in the house already; else null */
    public Reception(RepairOrderNo number, String again, Stamp by) {
        super(by.storeCode());
        this.number = number;
        this.state = ReceptionState.CHECKED_IN;
        began(ReceptionAct.CHECK_IN, state, again, by);
    }

    @Override
    public String subject() {
        return number.value();
    }

    /**
     * Booklet and licence are asked for (R3); a document that is not shown is not skipped silently.
     *
     * @throws org.jiedai.shared.RuleBroken {@link ReceptionRule#DOCUMENT_REASON}
     */
    public void checkDocuments(Documents seen, Stamp by) {
        boolean explained =
                seen.missingReason() != null && !seen.missingReason().isBlank();
        ReceptionRule.DOCUMENT_REASON.unless((seen.booklet() && seen.licence()) || explained);
        state = next(LIFE_CYCLE, state, ReceptionAct.CHECK_DOCUMENTS, seen.missingReason(), by);
        bookletShown = seen.booklet();
        licenceShown = seen.licence();
        missingReason = seen.missingReason();
        mileage = seen.mileage();
    }

    /**
     * The instrument was read or typed wrongly (R3).
     *
     * @return what the visit is to know, if the reception was finished before
     * @throws org.jiedai.shared.RuleBroken {@link SharedRule#REASON_NEEDED}
     */
    public Optional<ReceptionFinished> correctMileage(int kilometres, String reason, Stamp by) {
        SharedRule.REASON_NEEDED.unless(reason != null && !reason.isBlank(), ReceptionAct.CORRECT_MILEAGE);
        String why = mileage + " → " + kilometres + " km · " + reason;
        state = next(LIFE_CYCLE, state, ReceptionAct.CORRECT_MILEAGE, why, by);
        mileage = kilometres;
        return state == ReceptionState.FINISHED ? Optional.of(finished(by)) : Optional.empty();
    }

    private ReceptionFinished finished(Stamp by) {
        return new ReceptionFinished(Cover.of(this, by), mileage);
    }

    /** The four-piece kit is fitted in front of the customer (R4). */
    public void fitKit(Stamp by) {
        state = next(LIFE_CYCLE, state, ReceptionAct.FIT_KIT, by);
        kitFittedAt = by.at();
    }

    /**
     * One position of the walkaround (R5).
     *
     * @throws org.jiedai.shared.RuleBroken {@link ReceptionRule#WALKAROUND_ORDER} if another position comes first
     */
    public void examine(Position position, List<DamageMark> found, String note, Stamp by) {
        Position expected = nextPosition().orElse(null);
        ReceptionState next = next(LIFE_CYCLE, state, ReceptionAct.EXAMINE, "Position." + position, by);
        ReceptionRule.WALKAROUND_ORDER.unless(position == expected, position, String.valueOf(expected));
        state = next;
        stations.add(new StationFinding(position, note, by.at()));
        marks.addAll(found);
    }

    /** What the instruments show; read while sitting inside (R5). Fuel or charge in eighths. */
    public void instruments(int eighths, String lights) {
        SharedRule.ABSURD_VALUE.unless(eighths >= 0 && eighths <= 8, "field.fuel", eighths);
        fuelLevel = eighths;
        warningLights = lights;
    }

    /**
     * All seven positions are done.
     *
     * @throws org.jiedai.shared.RuleBroken {@link ReceptionRule#WALKAROUND_NOT_DONE}
     */
    public void endWalkaround(Stamp by) {
        nextPosition().ifPresent(left -> {
            throw ReceptionRule.WALKAROUND_NOT_DONE.broken(left);
        });
        state = next(LIFE_CYCLE, state, ReceptionAct.END_WALKAROUND, by);
    }

    /** The customer is reminded of valuables (R6). What was left or taken is written down. */
    public ReceptionFinished remindValuables(String what, Stamp by) {
        SharedRule.FIELD_NEEDED.unless(what != null && !what.isBlank(), "field.valuables");
        state = next(LIFE_CYCLE, state, ReceptionAct.REMIND_VALUABLES, what, by);
        valuables = what;
        return finished(by);
    }

    /** The visit was cancelled before anything was released. */
    public void cancel(String reason, Stamp by) {
        state = next(LIFE_CYCLE, state, ReceptionAct.CANCEL, reason, by);
    }

    /** The position that comes next, empty when all are done. */
    public Optional<Position> nextPosition() {
        return Arrays.stream(Position.values()).skip(stations.size()).findFirst();
    }

    public RepairOrderNo number() {
        return number;
    }

    public ReceptionState state() {
        return state;
    }

    public int mileage() {
        return mileage;
    }

    public Instant kitFittedAt() {
        return kitFittedAt;
    }

    public int fuelLevel() {
        return fuelLevel;
    }

    public String valuables() {
        return valuables;
    }

    public List<DamageMark> marks() {
        return List.copyOf(marks);
    }

    public List<StationFinding> stations() {
        return List.copyOf(stations);
    }
}

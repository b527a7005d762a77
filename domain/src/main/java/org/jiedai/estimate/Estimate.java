package org.jiedai.estimate;

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
import java.util.List;
import java.util.stream.Collectors;
import org.jiedai.catalogue.Job;
import org.jiedai.catalogue.JobLine;
import org.jiedai.catalogue.JobPart;
import org.jiedai.catalogue.Payer;
import org.jiedai.handoff.Cover;
import org.jiedai.handoff.EstimateChanged;
import org.jiedai.handoff.EstimateSigned;
import org.jiedai.handoff.LineItem;
import org.jiedai.shared.Aggregate;
import org.jiedai.shared.Ahead;
import org.jiedai.shared.Ink;
import org.jiedai.shared.LifeCycle;
import org.jiedai.shared.Money;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.Stamp;
import org.jiedai.shared.VehicleNo;

/**
 * What a visit will cost and when the car will be ready. Drawn up with the booking or at the counter, changed, told,
 * and signed: the signature binds one version by its hash, and any later change needs a new one (A3, R7, R8).
 */
@Entity
@Table(name = "estimate")
public class Estimate extends Aggregate {
    /** The estimate's table. */
    public static final LifeCycle<EstimateState, EstimateAct> LIFE_CYCLE = LifeCycle.of(
                    EstimateState.class, EstimateAct.class)
            .when(EstimateState.DRAFT, EstimateAct.CHANGE, EstimateState.DRAFT)
            .when(EstimateState.DRAFT, EstimateAct.REDRAW, EstimateState.DRAFT)
            .when(EstimateState.DRAFT, EstimateAct.TELL, EstimateState.DRAFT)
            .when(EstimateState.DRAFT, EstimateAct.SIGN, EstimateState.SIGNED)
            .when(EstimateState.SIGNED, EstimateAct.CHANGE, EstimateState.DRAFT)
            .when(EstimateState.SIGNED, EstimateAct.EXTEND, EstimateState.SIGNED);

    /** The number of the appointment or repair order it belongs to. */
    private String number;

    @Column(name = "vehicle_no")
    private VehicleNo vehicleNo;

    @Column(name = "version_no")
    private int versionNo = 1;

    @ElementCollection
    @CollectionTable(name = "estimate_line", joinColumns = @JoinColumn(name = "estimate_id"))
    private List<JobLine> lines = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "estimate_part", joinColumns = @JoinColumn(name = "estimate_id"))
    private List<JobPart> parts = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "estimate_signature", joinColumns = @JoinColumn(name = "estimate_id"))
    private List<SignedVersion> signatures = new ArrayList<>();

    @Column(name = "ready_at")
    private Instant readyAt;

    @Column(name = "told_at")
    private Instant toldAt;

    @Enumerated(EnumType.STRING)
    private EstimateState state;

    protected Estimate() {}

    /**
     * Of a booking or a visit.
     *
     * @param vehicleNo the car, null for a booking's: its lines are priced with the booking
     */
    public Estimate(String orderNo, VehicleNo vehicleNo, List<LineItem> items, Stamp by) {
        super(by.storeCode());
        this.number = orderNo;
        this.vehicleNo = vehicleNo;
        this.state = EstimateState.DRAFT;
        job().replaceBy(items);
        began(EstimateAct.DRAW_UP, state, by);
    }

    @Override
    public String subject() {
        return number;
    }

    /** The car that the work is for; null for a booking's. */
    public VehicleNo vehicleNo() {
        return vehicleNo;
    }

    /** A line more (R7: also the walkaround's findings). */
    public EstimateChanged add(LineItem item, Stamp by) {
        change("+ " + item.name(), by);
        job().add(item);
        return changed(by);
    }

    /**
     * A menu more, with all its lines at once (decision 52).
     *
     * @param items at the menu's price, or at the list's where that is not more
     * @throws org.jiedai.shared.RuleBroken {@link EstimateRule#ESTIMATED_ALREADY}
     */
    public EstimateChanged addMenu(String name, List<LineItem> items, Stamp by) {
        items.forEach(item -> lines.stream()
                .filter(line -> line.operationCode().equals(item.operationCode()))
                .findFirst()
                .ifPresent(line -> {
                    throw EstimateRule.ESTIMATED_ALREADY.broken(line.name(), line.lineNo());
                }));
        change("+ " + name, by);
        items.forEach(job()::add);
        return changed(by);
    }

    /**
     * A line less; of a menu all its lines, for its price is that of all.
     *
     * @throws org.jiedai.shared.RuleBroken {@link EstimateRule#NO_SUCH_LINE}
     */
    public EstimateChanged remove(int lineNo, Stamp by) {
        EstimateRule.NO_SUCH_LINE.unless(lines.stream().anyMatch(line -> line.lineNo() == lineNo), lineNo);
        List<Integer> together = job().together(lineNo);
        change("- " + together.stream().map(String::valueOf).collect(Collectors.joining(", ")), by);
        together.forEach(job()::remove);
        return changed(by);
    }

    /**
     * The customer's lines cost less (R7); not those of a menu, which has its own price (decision 52).
     *
     * @param lineNo null for all that the customer pays and that come by no menu
     * @throws org.jiedai.shared.RuleBroken {@link EstimateRule#NO_SUCH_LINE},
     *     {@link EstimateRule#DISCOUNT_NOT_FOR_PAYER}, {@link EstimateRule#DISCOUNT_NOT_ON_MENU},
     *     {@link EstimateRule#NOTHING_ESTIMATED}
     */
    public EstimateChanged discount(Integer lineNo, HandDiscount given, Stamp by) {
        List<JobLine> meant = lines.stream()
                .filter(line -> lineNo == null ? mayCostLess(line) : line.lineNo() == lineNo)
                .toList();
        EstimateRule.NOTHING_ESTIMATED.unless(lineNo != null || !meant.isEmpty());
        EstimateRule.NO_SUCH_LINE.unless(!meant.isEmpty(), lineNo);
        meant.forEach(line -> EstimateRule.DISCOUNT_NOT_FOR_PAYER.unless(line.payer() == Payer.CUSTOMER, lineNo));
        meant.forEach(line -> EstimateRule.DISCOUNT_NOT_ON_MENU.unless(mayCostLess(line), lineNo, line.menuName()));
        change((lineNo == null ? "" : lineNo + ": ") + "− " + given.words(), by);
        meant.forEach(line -> job().reduce(line.lineNo(), given.percent(), given.reason()));
        return changed(by);
    }

    private static boolean mayCostLess(JobLine line) {
        return line.payer() == Payer.CUSTOMER && line.menuCode() == null;
    }

    /** A new version with other lines: the booking was changed (A3, A6). */
    public void redraw(List<LineItem> items, String why, Stamp by) {
        state = next(LIFE_CYCLE, state, EstimateAct.REDRAW, why, by);
        versionNo++;
        job().replaceBy(items);
    }

    /** Price and ready-time were told to the customer (R7). */
    public EstimateChanged tell(Instant ready, Stamp by) {
        EstimateRule.NOTHING_ESTIMATED.unless(!lines.isEmpty());
        SharedRule.FIELD_NEEDED.unless(ready != null, "field.readyAt");
        Ahead.check(ready, by.at());
        state = next(LIFE_CYCLE, state, EstimateAct.TELL, job().total().toString(), by);
        readyAt = ready;
        toldAt = by.at();
        return changed(by);
    }

    /**
     * The customer signs the present version (R8).
     *
     * @throws org.jiedai.shared.RuleBroken {@link EstimateRule#NOT_TOLD}, {@link SharedRule#NO_SIGNATURE}
     */
    public EstimateSigned sign(String signature, Stamp by) {
        EstimateRule.NOT_TOLD.unless(toldAt != null);
        Ink.require(signature);
        state = next(LIFE_CYCLE, state, EstimateAct.SIGN, "v" + versionNo, by);
        bind(signature, by.at());
        return new EstimateSigned(Cover.of(this, by), versionNo, lastHash(), due().yuan(), readyAt, job().items());
    }

    /** Extra work to which the customer agreed (R16): a new version, bound by the evidence of their word. */
    public void extend(List<LineItem> agreed, Instant ready, String evidence, Stamp by) {
        state = next(LIFE_CYCLE, state, EstimateAct.EXTEND, evidence, by);
        versionNo++;
        readyAt = ready;
        agreed.forEach(job()::add);
        bind(evidence, by.at());
    }

    private void change(String what, Stamp by) {
        boolean signed = state == EstimateState.SIGNED;
        state = next(LIFE_CYCLE, state, EstimateAct.CHANGE, what, by);
        versionNo += signed ? 1 : 0;
        toldAt = null;
    }

    // The order refuses it where the work has begun, and knows that what was signed is not what there is now.
    private EstimateChanged changed(Stamp by) {
        return new EstimateChanged(Cover.of(this, by), versionNo);
    }

    private void bind(String signature, Instant at) {
        String content = content();
        signatures.add(new SignedVersion(versionNo, content, Hash.of(content), due(), signature, at));
    }

    private String content() {
        String body = lines.stream()
                .map(line -> line.lineNo() + "|" + line.operationCode() + "|" + line.name() + "|" + line.labour() + "|"
                        + line.payer())
                .collect(Collectors.joining("\n"));
        String material = parts.stream()
                .map(part -> part.lineNo() + "|" + part.partCode() + "|" + part.quantity() + "|" + part.price())
                .collect(Collectors.joining("\n"));
        return String.join(
                "\n",
                number,
                "v" + versionNo,
                body,
                material,
                job().total().toString(),
                due().toString(),
                readyAt.toString());
    }

    /** Its lines and parts. */
    public Job job() {
        return new Job(lines, parts);
    }

    /** What the customer themselves is to pay, and signs for; other payers are not theirs. */
    public Money due() {
        return job().due(Payer.CUSTOMER);
    }

    public Money total() {
        return job().total();
    }

    public String number() {
        return number;
    }

    public int versionNo() {
        return versionNo;
    }

    public Instant readyAt() {
        return readyAt;
    }

    public Instant toldAt() {
        return toldAt;
    }

    public EstimateState state() {
        return state;
    }

    /** The signatures, oldest first. */
    public List<SignedVersion> signatures() {
        return List.copyOf(signatures);
    }

    /** The hash of the version signed last. */
    public String lastHash() {
        return signatures.get(signatures.size() - 1).hash();
    }
}

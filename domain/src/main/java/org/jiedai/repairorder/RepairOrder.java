package org.jiedai.repairorder;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jiedai.catalogue.Job;
import org.jiedai.catalogue.JobLine;
import org.jiedai.catalogue.JobPart;
import org.jiedai.catalogue.Payer;
import org.jiedai.customer.Visitor;
import org.jiedai.handoff.Cover;
import org.jiedai.handoff.EstimateChanged;
import org.jiedai.handoff.EstimateSigned;
import org.jiedai.handoff.ExtraWorkDecided;
import org.jiedai.handoff.LineItem;
import org.jiedai.handoff.PartsIssued;
import org.jiedai.handoff.PartsRequested;
import org.jiedai.handoff.PartsReturned;
import org.jiedai.handoff.PromiseMoved;
import org.jiedai.handoff.RepairFinished;
import org.jiedai.handoff.RepairReleased;
import org.jiedai.handoff.ReviewPassed;
import org.jiedai.handoff.ReworkOrdered;
import org.jiedai.handoff.TechnicianAssigned;
import org.jiedai.handoff.VisitBegan;
import org.jiedai.handoff.VisitCancelled;
import org.jiedai.handoff.WashJudged;
import org.jiedai.handoff.WashRequested;
import org.jiedai.shared.Aggregate;
import org.jiedai.shared.AppointmentNo;
import org.jiedai.shared.HistoryEntry;
import org.jiedai.shared.Phone;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.Stamp;

/**
 * One vehicle visit. It begins at the counter, is agreed by signature and released to the workshop; repaired, with
 * extra work only as the customer agreed; inspected by somebody else than the technician, or sent back; washed,
 * reviewed for missing items, handed back, closed. Desks report what they did by hand-offs; this order never changes
 * their records.
 */
@Entity
@Table(name = "repair_order")
public class RepairOrder extends Aggregate {
    private RepairOrderNo number;

    @Column(name = "appointment_no")
    private AppointmentNo appointmentNo;

    @Embedded
    private Visitor visitor;

    private String advisor;
    private String complaint;

    @Column(name = "reception_finished")
    private boolean receptionFinished;

    private int mileage;

    @Embedded
    private Agreement agreement;

    @Embedded
    private Promise promise;

    @ElementCollection
    @CollectionTable(name = "repair_order_line", joinColumns = @JoinColumn(name = "repair_order_id"))
    private List<JobLine> lines = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "repair_order_part", joinColumns = @JoinColumn(name = "repair_order_id"))
    private List<JobPart> parts = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "work_result", joinColumns = @JoinColumn(name = "repair_order_id"))
    private List<WorkResult> results = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "issued_part", joinColumns = @JoinColumn(name = "repair_order_id"))
    private List<IssuedPart> issued = new ArrayList<>();

    @Embedded
    private Repair repair;

    @Enumerated(EnumType.STRING)
    private RepairOrderState state;

    protected RepairOrder() {}

    /** The visit begins (R2). */
    public RepairOrder(VisitBegan visit, Stamp by) {
        super(visit.storeCode());
        number = new RepairOrderNo(visit.repairOrderNo());
        appointmentNo = visit.appointmentNo() == null ? null : new AppointmentNo(visit.appointmentNo());
        visitor = new Visitor(visit);
        advisor = visit.by();
        complaint = visit.complaint();
        agreement = new Agreement();
        repair = new Repair();
        state = RepairOrderState.RECEIVING;
        began(RepairOrderAct.BEGIN, state, by);
    }

    @Override
    public String subject() {
        return number.value();
    }

    /**
     * Documents, kit, walkaround and valuables are on record (R6). Told once more, the mileage was put right since
     * (R3), which the table allows until the review: then the settlement is made with it.
     */
    public void received(int kilometres, Stamp by) {
        if (receptionFinished) {
            move(RepairOrderAct.CORRECT_MILEAGE, mileage + " → " + kilometres + " km", by);
        } else {
            move(RepairOrderAct.RECEIVE, null, by);
        }
        receptionFinished = true;
        mileage = kilometres;
    }

    /** The customer signed a version of the estimate; its lines are now the order's (R8). */
    public void agree(EstimateSigned signed, Stamp by) {
        move(RepairOrderAct.AGREE, "v" + signed.versionNo(), by);
        agreement.signed(signed);
        // An embedded record of nulls is read back as null.
        promise = promise();
        promise.signed(signed.readyAt());
        job().replaceBy(signed.lines());
    }

    /** The estimate has another version than the signed one; after the release only extra work changes it (R8). */
    public void estimateChanged(EstimateChanged changed, Stamp by) {
        RepairOrderLifeCycle.TABLE.next(state, RepairOrderAct.CHANGE_ESTIMATE);
        if (!agreement.knows(changed.versionNo())) {
            move(RepairOrderAct.CHANGE_ESTIMATE, "v" + changed.versionNo(), by);
            agreement.changed(changed.versionNo());
        }
    }

    /**
     * The customer waits, or leaves and can be reached (R9).
     *
     * @throws org.jiedai.shared.RuleBroken {@link RepairOrderRule#CONTACT_PHONE_NEEDED}
     */
    public void chooseStay(Stay chosen, Phone contact, Stamp by) {
        agreement.check(chosen, contact);
        move(RepairOrderAct.CHOOSE_STAY, "Stay." + chosen, by);
        agreement.choose(chosen, contact);
    }

    /**
     * To the workshop, with the key on a tag (R10).
     *
     * @throws org.jiedai.shared.RuleBroken {@link RepairOrderRule#RECEPTION_NOT_FINISHED},
     *     {@link RepairOrderRule#ESTIMATE_UNSIGNED}, {@link RepairOrderRule#STAY_NOT_CHOSEN},
     *     {@link RepairOrderRule#KEY_TAG_NEEDED}
     */
    public RepairReleased release(String tag, Stamp by) {
        RepairOrderRule.RECEPTION_NOT_FINISHED.unless(receptionFinished);
        if (state == RepairOrderState.AGREED) {
            agreement.checkComplete();
        }
        RepairOrderRule.KEY_TAG_NEEDED.unless(tag != null && !tag.isBlank());
        move(RepairOrderAct.RELEASE, tag, by);
        agreement.keyHangsOn(tag);
        return new OrderWord(this, by).released();
    }

    /** A technician has the car (R10). */
    public void assigned(TechnicianAssigned message, Stamp by) {
        move(RepairOrderAct.ASSIGN, message.technician() + " · " + message.bay(), by);
        repair.assigned(message);
    }

    /** A technician asked for parts: until the counter has settled that, something is open (R11). */
    public void partsRequested(PartsRequested message, Stamp by) {
        move(RepairOrderAct.NOTE_PARTS, message.requisitionNo(), by);
        repair.waitsForParts(parts().take(message));
    }

    /** What the parts counter issued for one requisition so far (R11). */
    public void partsIssued(PartsIssued message, Stamp by) {
        move(RepairOrderAct.NOTE_PARTS, message.requisitionNo(), by);
        repair.waitsForParts(parts().take(message));
    }

    /** Unused parts went back (R11). */
    public void partsReturned(PartsReturned message, Stamp by) {
        move(RepairOrderAct.NOTE_PARTS, message.partCode() + " -" + message.quantity(), by);
        parts().take(message);
    }

    /** The timer asks for the progress check; once per promise (R13). */
    public void raiseCheck(Instant at) {
        promise.raiseCheck(at);
    }

    /** The advisor looked and judged (R13). */
    public void checkProgress(ProgressJudgement judgement, String said, Stamp by) {
        move(RepairOrderAct.CHECK_PROGRESS, HistoryEntry.both("ProgressJudgement." + judgement, said), by);
        promise.checked(by.at());
    }

    /** A later promise, with its reason (R13). */
    public PromiseMoved movePromise(Instant later, String reason, Stamp by) {
        promise().move(later, reason, by.at());
        move(RepairOrderAct.MOVE_PROMISE, reason, by);
        return new OrderWord(this, by).promiseMoved(reason);
    }

    /** Extra work as the customer agreed; only this makes it part of the order (R16). */
    public ExtraWorkDecided addExtraWork(ExtraWork extra, Stamp by) {
        List<LineItem> agreed = extra.agreed();
        move(RepairOrderAct.ADD_EXTRA_WORK, extra.number().value(), by);
        List<LineItem> added = job().addAll(agreed);
        promise.postpone(agreed.stream().mapToInt(LineItem::minutes).sum());
        agreement.extended(job().due(Payer.CUSTOMER), !agreed.isEmpty());
        return new OrderWord(this, by).extraWorkDecided(extra, added);
    }

    /** The workshop reports every line done or explained (R17). */
    public void repairFinished(RepairFinished message, Stamp by) {
        move(RepairOrderAct.FINISH_REPAIR, null, by);
        repair.finishedBy(message.technician());
        results.clear();
        message.lines().forEach(result -> results.add(new WorkResult(result)));
    }

    /** The final inspection is passed (R17). */
    public void pass(Stamp by) {
        inspect(RepairOrderAct.PASS, null, by);
    }

    /**
     * The final inspection fails; the named lines go back as rework (R17).
     *
     * @throws org.jiedai.shared.RuleBroken {@link RepairOrderRule#NOTHING_FAILED}, {@link SharedRule#REASON_NEEDED}
     */
    public ReworkOrdered fail(List<Integer> failedLines, String reason, Stamp by) {
        RepairOrderRule.NOTHING_FAILED.unless(!failedLines.isEmpty());
        SharedRule.REASON_NEEDED.unless(reason != null && !reason.isBlank(), RepairOrderAct.FAIL);
        inspect(RepairOrderAct.FAIL, reason, by);
        repair.goesBack();
        return new OrderWord(this, by).rework(failedLines, reason);
    }

    private void inspect(RepairOrderAct act, String why, Stamp by) {
        repair.checkInspector(by.login());
        move(act, why, by);
        repair.inspectedBy(by.login());
    }

    /** To the wash bay (R18). */
    public WashRequested sendToWash(Stamp by) {
        move(RepairOrderAct.SEND_TO_WASH, null, by);
        return new OrderWord(this, by).wash();
    }

    /** The customer does not want a wash (R18). */
    public void declineWash(Stamp by) {
        move(RepairOrderAct.DECLINE_WASH, null, by);
    }

    /** The washer reports it clean (R19). */
    public void washed(Stamp by) {
        move(RepairOrderAct.REPORT_WASHED, null, by);
    }

    /** The advisor accepts the wash (R19). */
    public WashJudged acceptWash(Stamp by) {
        move(RepairOrderAct.ACCEPT_WASH, null, by);
        return new OrderWord(this, by).washJudged(true, null);
    }

    /** The advisor sends it back to the wash bay (R19). */
    public WashJudged rejectWash(String reason, Stamp by) {
        SharedRule.REASON_NEEDED.unless(reason != null && !reason.isBlank(), RepairOrderAct.REJECT_WASH);
        move(RepairOrderAct.REJECT_WASH, reason, by);
        return new OrderWord(this, by).washJudged(false, reason);
    }

    /**
     * The completion review (R19).
     *
     * @param found the visit's extra work, which may wait for an answer
     * @param why why agreed parts were never drawn, if so: the one gap that a word closes
     * @throws org.jiedai.shared.RuleBroken {@link RepairOrderRule#REVIEW_OPEN} naming the first gap
     */
    public ReviewPassed review(List<ExtraWork> found, String why, Stamp by) {
        completion().check(found.stream().anyMatch(ExtraWork::open), why);
        move(RepairOrderAct.REVIEW, why, by);
        return new OrderWord(this, by).reviewed(found);
    }

    /** What is missing before the car can be handed back (R19). */
    public Set<ReviewGap> gaps(boolean extraWorkOpen) {
        return completion().gaps(extraWorkOpen);
    }

    private CompletionReview completion() {
        return new CompletionReview(actual(), agreement.holds(), mileage);
    }

    /** The visit has another advisor from now on; who had it leaves, or is away for long. */
    public void handOver(String to, Stamp by) {
        move(RepairOrderAct.HAND_OVER, advisor + " → " + to, by);
        advisor = to;
    }

    /** The customer drove off (R24). */
    public void close(Stamp by) {
        move(RepairOrderAct.CLOSE, null, by);
    }

    /** The visit ends before anything was released. */
    public VisitCancelled cancel(String reason, Stamp by) {
        SharedRule.REASON_NEEDED.unless(reason != null && !reason.isBlank(), RepairOrderAct.CANCEL);
        move(RepairOrderAct.CANCEL, reason, by);
        return new VisitCancelled(Cover.of(this, by), reason);
    }

    private void move(RepairOrderAct act, String why, Stamp by) {
        state = next(RepairOrderLifeCycle.TABLE, state, act, why, by);
    }

    private IssuedParts parts() {
        return new IssuedParts(issued);
    }

    /** The agreed lines and parts. */
    public Job job() {
        return new Job(lines, parts);
    }

    /** What was really done and used, for the settlement (R20). */
    public ActualWork actual() {
        return new ActualWork(job(), List.copyOf(results), List.copyOf(issued));
    }

    public RepairOrderNo number() {
        return number;
    }

    /** The booking that the visit was promised by, or null. */
    public AppointmentNo appointmentNo() {
        return appointmentNo;
    }

    public Visitor visitor() {
        return visitor;
    }

    public String advisor() {
        return advisor;
    }

    public String complaint() {
        return complaint;
    }

    public int mileage() {
        return mileage;
    }

    /** What was agreed with the customer so far. */
    public Agreement agreement() {
        return agreement;
    }

    /** What is promised; before the signature nothing is, and reading it makes none. */
    public Promise promise() {
        return promise == null ? new Promise() : promise;
    }

    /** What came of it in the workshop so far. */
    public Repair repair() {
        return repair;
    }

    public RepairOrderState state() {
        return state;
    }
}

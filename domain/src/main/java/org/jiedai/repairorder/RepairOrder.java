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
import org.jiedai.handoff.EstimateChanged;
import org.jiedai.handoff.EstimateSigned;
import org.jiedai.handoff.LineItem;
import org.jiedai.handoff.PartsIssued;
import org.jiedai.handoff.PartsRequested;
import org.jiedai.handoff.PartsReturned;
import org.jiedai.handoff.RepairFinished;
import org.jiedai.handoff.TechnicianAssigned;
import org.jiedai.handoff.VisitBegan;
import org.jiedai.shared.Actor;
import org.jiedai.shared.Aggregate;
import org.jiedai.shared.HistoryEntry;
import org.jiedai.shared.Money;
import org.jiedai.shared.Phone;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.SharedRule;

/**
 * One vehicle visit. It begins at the counter, is agreed by signature and released to the workshop; repaired, with extra
 * work only as the customer agreed; inspected by somebody else than the technician, or sent back; washed, reviewed for
 * missing items, handed back, closed. Desks report what they did by hand-offs; this order never changes their records.
 */
@Entity
@Table(name = "repair_order")
public class RepairOrder extends Aggregate {
    private RepairOrderNo number;

    @Embedded
    private Visitor visitor;

    private String advisor;
    private String complaint;

    @Column(name = "reception_finished")
    private boolean receptionFinished;

    private int mileage;

    @Embedded
    private Agreement agreement;

    @Enumerated(EnumType.STRING)
    private Stay stay;

    @Column(name = "contact_phone")
    private Phone contactPhone;

    @Column(name = "key_tag")
    private String keyTag;

    @Embedded
    private Promise promise;

    private String technician;
    private String bay;

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

    @Column(name = "waits_for_parts")
    private boolean waitsForParts;

    private int reworks;
    private String inspector;

    @Enumerated(EnumType.STRING)
    private RepairOrderState state;

    protected RepairOrder() {}

    /** The visit begins (R2). */
    public RepairOrder(VisitBegan visit, Actor actor, Instant at) {
        super(visit.storeCode());
        number = new RepairOrderNo(visit.repairOrderNo());
        visitor = new Visitor(visit);
        advisor = visit.by();
        complaint = visit.complaint();
        agreement = new Agreement();
        state = RepairOrderState.RECEIVING;
        began(RepairOrderAct.BEGIN, actor, at, state);
    }

    @Override
    public String subject() {
        return number.value();
    }

    /** Documents, kit, walkaround and valuables are on record (R6). */
    public void received(int kilometres, Actor actor, Instant at) {
        RepairOrderRule.MILEAGE_SIGNED.unless(!receptionFinished || state == RepairOrderState.RECEIVING);
        move(RepairOrderAct.RECEIVE, actor, at, null);
        receptionFinished = true;
        mileage = kilometres;
    }

    /** The customer signed a version of the estimate; its lines are now the order's (R8). */
    public void agree(EstimateSigned signed, Actor actor, Instant at) {
        move(RepairOrderAct.AGREE, actor, at, "v" + signed.versionNo());
        agreement.signed(signed);
        // An embedded record of nulls is read back as null.
        promise = promise();
        promise.signed(signed.readyAt());
        job().replaceBy(signed.lines());
    }

    /** The estimate has another version than the signed one; not after the release, then only extra work changes it (R8). */
    public void estimateChanged(EstimateChanged changed, Actor actor, Instant at) {
        RepairOrderLifeCycle.TABLE.next(state, RepairOrderAct.CHANGE_ESTIMATE);
        if (!agreement.knows(changed.versionNo())) {
            move(RepairOrderAct.CHANGE_ESTIMATE, actor, at, "v" + changed.versionNo());
            agreement.changed(changed.versionNo());
        }
    }

    /**
     * The customer waits, or leaves and can be reached (R9).
     *
     * @throws org.jiedai.shared.RuleBroken {@link RepairOrderRule#CONTACT_PHONE_NEEDED}
     */
    public void chooseStay(Stay chosen, Phone contact, Actor actor, Instant at) {
        RepairOrderRule.CONTACT_PHONE_NEEDED.unless(chosen == Stay.WAITING || contact != null);
        move(RepairOrderAct.CHOOSE_STAY, actor, at, "Stay." + chosen);
        stay = chosen;
        contactPhone = contact;
    }

    /**
     * To the workshop, with the key on a tag (R10).
     *
     * @throws org.jiedai.shared.RuleBroken {@link RepairOrderRule#RECEPTION_NOT_FINISHED},
     *     {@link RepairOrderRule#ESTIMATE_UNSIGNED}, {@link RepairOrderRule#STAY_NOT_CHOSEN},
     *     {@link RepairOrderRule#KEY_TAG_NEEDED}
     */
    public void release(String tag, Actor actor, Instant at) {
        RepairOrderRule.RECEPTION_NOT_FINISHED.unless(receptionFinished);
        RepairOrderRule.ESTIMATE_UNSIGNED.unless(
                state != RepairOrderState.AGREED || agreement.holds(), agreement.estimateVersion());
        RepairOrderRule.STAY_NOT_CHOSEN.unless(state != RepairOrderState.AGREED || stay != null);
        RepairOrderRule.KEY_TAG_NEEDED.unless(tag != null && !tag.isBlank());
        move(RepairOrderAct.RELEASE, actor, at, tag);
        keyTag = tag;
    }

    /** A technician has the car (R10). */
    public void assigned(TechnicianAssigned message, Actor actor, Instant at) {
        move(RepairOrderAct.ASSIGN, actor, at, message.technician() + " · " + message.bay());
        technician = message.technician();
        bay = message.bay();
    }

    /** A technician asked for parts: until the counter has settled that, something is open (R11). */
    public void partsRequested(PartsRequested message, Actor actor, Instant at) {
        move(RepairOrderAct.NOTE_PARTS, actor, at, message.requisitionNo());
        parts().take(message);
        waitsForParts = parts().open();
    }

    /** What the parts counter issued for one requisition so far (R11). */
    public void partsIssued(PartsIssued message, Actor actor, Instant at) {
        move(RepairOrderAct.NOTE_PARTS, actor, at, message.requisitionNo());
        parts().take(message);
        waitsForParts = parts().open();
    }

    /** Unused parts went back (R11). */
    public void partsReturned(PartsReturned message, Actor actor, Instant at) {
        move(RepairOrderAct.NOTE_PARTS, actor, at, message.partCode() + " -" + message.quantity());
        parts().take(message);
    }

    /** The timer asks for the progress check; once per promise (R13). */
    public void raiseCheck(Instant at) {
        promise.raiseCheck(at);
    }

    /** The advisor looked and judged (R13). */
    public void checkProgress(ProgressJudgement judgement, String said, Actor actor, Instant at) {
        move(RepairOrderAct.CHECK_PROGRESS, actor, at, HistoryEntry.both("ProgressJudgement." + judgement, said));
        promise.checked(at);
    }

    /** A later promise, with its reason (R13). */
    public void movePromise(Instant later, String reason, Actor actor, Instant at) {
        promise().move(later, reason, at);
        move(RepairOrderAct.MOVE_PROMISE, actor, at, reason);
    }

    /** Extra work as the customer agreed; only this makes it part of the order (R16). */
    public List<LineItem> addExtraWork(List<LineItem> agreed, String extraWorkNo, Actor actor, Instant at) {
        move(RepairOrderAct.ADD_EXTRA_WORK, actor, at, extraWorkNo);
        List<LineItem> added = job().addAll(agreed);
        promise.postpone(agreed.stream().mapToInt(LineItem::minutes).sum());
        agreement.extended(job().due(Payer.CUSTOMER), !agreed.isEmpty());
        return added;
    }

    /** The workshop reports every line done or explained (R17). */
    public void repairFinished(RepairFinished message, Actor actor, Instant at) {
        move(RepairOrderAct.FINISH_REPAIR, actor, at, null);
        technician = message.technician();
        results.clear();
        message.lines().forEach(result -> results.add(new WorkResult(result)));
    }

    /** The final inspection is passed (R17). */
    public void pass(Actor actor, Instant at) {
        inspect(RepairOrderAct.PASS, actor, at, null);
    }

    /**
     * The final inspection fails; the named lines go back as rework (R17).
     *
     * @throws org.jiedai.shared.RuleBroken {@link RepairOrderRule#NOTHING_FAILED}, {@link SharedRule#REASON_NEEDED}
     */
    public void fail(List<Integer> failedLines, String reason, Actor actor, Instant at) {
        RepairOrderRule.NOTHING_FAILED.unless(!failedLines.isEmpty());
        SharedRule.REASON_NEEDED.unless(reason != null && !reason.isBlank(), RepairOrderAct.FAIL);
        inspect(RepairOrderAct.FAIL, actor, at, reason);
        reworks++;
    }

    private void inspect(RepairOrderAct act, Actor actor, Instant at, String why) {
        RepairOrderRule.INSPECTOR_IS_TECHNICIAN.unless(!actor.login().equals(technician), technician);
        move(act, actor, at, why);
        inspector = actor.login();
    }

    /** To the wash bay (R18). */
    public void sendToWash(Actor actor, Instant at) {
        move(RepairOrderAct.SEND_TO_WASH, actor, at, null);
    }

    /** The customer does not want a wash (R18). */
    public void declineWash(Actor actor, Instant at) {
        move(RepairOrderAct.DECLINE_WASH, actor, at, null);
    }

    /** The washer reports it clean (R19). */
    public void washed(Actor actor, Instant at) {
        move(RepairOrderAct.REPORT_WASHED, actor, at, null);
    }

    /** The advisor accepts the wash (R19). */
    public void acceptWash(Actor actor, Instant at) {
        move(RepairOrderAct.ACCEPT_WASH, actor, at, null);
    }

    /** The advisor sends it back to the wash bay (R19). */
    public void rejectWash(String reason, Actor actor, Instant at) {
        SharedRule.REASON_NEEDED.unless(reason != null && !reason.isBlank(), RepairOrderAct.REJECT_WASH);
        move(RepairOrderAct.REJECT_WASH, actor, at, reason);
    }

    /**
     * The completion review (R19).
     *
     * @param extraWorkOpen whether an extra work still waits for an answer
     * @param why why agreed parts were never drawn, if so: the one gap that a word closes
     * @throws org.jiedai.shared.RuleBroken {@link RepairOrderRule#REVIEW_OPEN} naming the first gap
     */
    public void review(boolean extraWorkOpen, String why, Actor actor, Instant at) {
        completion().check(extraWorkOpen, why);
        move(RepairOrderAct.REVIEW, actor, at, why);
    }

    /** What is missing before the car can be handed back (R19). */
    public Set<ReviewGap> gaps(boolean extraWorkOpen) {
        return completion().gaps(extraWorkOpen);
    }

    private CompletionReview completion() {
        return new CompletionReview(actual(), agreement.holds(), mileage);
    }

    /** The customer drove off (R24). */
    public void close(Actor actor, Instant at) {
        move(RepairOrderAct.CLOSE, actor, at, null);
    }

    /** The visit ends before anything was released. */
    public void cancel(String reason, Actor actor, Instant at) {
        SharedRule.REASON_NEEDED.unless(reason != null && !reason.isBlank(), RepairOrderAct.CANCEL);
        move(RepairOrderAct.CANCEL, actor, at, reason);
    }

    private void move(RepairOrderAct act, Actor actor, Instant at, String why) {
        state = next(RepairOrderLifeCycle.TABLE, state, act, actor, at, why);
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
        return new ActualWork(job(), results, issued);
    }

    public RepairOrderNo number() {
        return number;
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

    public Money signedTotal() {
        return agreement.signedTotal();
    }

    public Stay stay() {
        return stay;
    }

    public Phone contactPhone() {
        return contactPhone;
    }

    public String keyTag() {
        return keyTag;
    }

    /** What is promised; before the signature nothing is. Reading it makes none: an order that was only looked at stays as it is. */
    public Promise promise() {
        return promise == null ? new Promise() : promise;
    }

    public String technician() {
        return technician;
    }

    public String bay() {
        return bay;
    }

    public List<WorkResult> results() {
        return List.copyOf(results);
    }

    public List<IssuedPart> issued() {
        return List.copyOf(issued);
    }

    public int reworks() {
        return reworks;
    }

    public RepairOrderState state() {
        return state;
    }
}

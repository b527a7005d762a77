package org.jiedai.workshop;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jiedai.catalogue.Part;
import org.jiedai.handoff.Cover;
import org.jiedai.handoff.ExtraWorkFound;
import org.jiedai.handoff.LineItem;
import org.jiedai.handoff.LineResult;
import org.jiedai.handoff.PartsRequested;
import org.jiedai.handoff.RepairFinished;
import org.jiedai.handoff.RepairReleased;
import org.jiedai.handoff.RequestedItem;
import org.jiedai.handoff.TechnicianAssigned;
import org.jiedai.shared.Aggregate;
import org.jiedai.shared.LifeCycle;
import org.jiedai.shared.RecordNo;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.SharedRule;
import org.jiedai.shared.Stamp;

/**
 * The workshop's copy of a job (R10 to R17). Comes with the signed order, is given to a technician and a bay, its lines
 * are worked on by the clock, extra work found holds the line it affects until the customer has decided, the
 * technician's self-check sends it back to the front desk; a failed final inspection brings it back.
 */
@Entity
@Table(name = "work_ticket")
public class WorkTicket extends Aggregate {
    public static final LifeCycle<TicketState, TicketAct> LIFE_CYCLE = TicketLifeCycle.LINES;

    /** More than anybody works on one line: four weeks without a pause. */
    private static final int MOST_MINUTES = 28 * 24 * 60;

    private RepairOrderNo number;

    @Embedded
    private TicketHead head;

    @Column(name = "promised_at")
    private Instant promisedAt;

    @Column(name = "released_at")
    private Instant releasedAt;

    @Enumerated(EnumType.STRING)
    private TicketState state;

    private String technician;
    private String bay;
    private int reworks;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "ticket_id")
    @OrderBy("lineNo")
    private List<TicketLine> lines = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "ticket_id")
    private List<ClockEntry> clock = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "ticket_part", joinColumns = @JoinColumn(name = "ticket_id"))
    private List<TicketPart> parts = new ArrayList<>();

    protected WorkTicket() {}

    public WorkTicket(RepairReleased released, Instant at) {
        super(released.storeCode());
        this.number = new RepairOrderNo(released.repairOrderNo());
        this.head = TicketHead.of(released);
        this.promisedAt = released.promisedAt();
        this.releasedAt = at;
        this.state = TicketState.WAITING;
        released.lines().forEach(this::enter);
        began(TicketAct.RECEIVE, state, released.takenAt(at));
    }

    /** The car came by appointment: who and where was planned is what will be proposed (A7). */
    public void follow(AppointmentPlan plan) {
        technician = plan.technician();
        bay = plan.bay();
    }

    /**
     * Gives the car to a technician and a bay, also when somebody else already works on it (R10).
     *
     * @throws org.jiedai.shared.RuleBroken {@link WorkshopRule#SKILL_MISSING}, {@link WorkshopRule#BAY_OCCUPIED}
     */
    public TechnicianAssigned assign(Craftsman who, String where, Bays bays, Stamp by) {
        who.mustMaster(needs());
        String free = bays.mustBeFree(where);
        state = next(LIFE_CYCLE, state, TicketAct.ASSIGN, who.login() + " · " + free, by);
        if (!who.login().equals(technician)) {
            sheet().pauseRunning(by.at(), null);
        }
        technician = who.login();
        bay = free;
        return new TechnicianAssigned(Cover.of(this, by), technician, bay);
    }

    /**
     * Another technician goes on with it where it stands; a clock that runs stops with the time that it has counted.
     *
     * @throws org.jiedai.shared.RuleBroken {@link WorkshopRule#SKILL_MISSING}
     */
    public TechnicianAssigned handOver(Craftsman who, Stamp by) {
        who.mustMaster(needs());
        state = next(LIFE_CYCLE, state, TicketAct.HAND_OVER, technician + " → " + who.login(), by);
        sheet().pauseRunning(by.at(), "→ " + who.login());
        technician = who.login();
        return new TechnicianAssigned(Cover.of(this, by), technician, bay);
    }

    /** The car's visit has another advisor. */
    public void advisedBy(String advisor) {
        head.advisedBy(advisor);
    }

    /** The clock runs on this line; what ran before on this ticket pauses (R12). */
    public void start(int lineNo, Stamp by) {
        work(TicketAct.START, String.valueOf(lineNo), by);
        sheet().start(lineNo, technician, by.at());
    }

    public void pause(int lineNo, String why, Stamp by) {
        work(TicketAct.PAUSE, lineNo + " · " + why, by);
        sheet().stop(lineNo, TicketAct.PAUSE, by.at(), why);
    }

    /** The technician turns to another line, perhaps of another car: whatever runs here pauses (R12). */
    public void turnAway(String to, Stamp by) {
        work(TicketAct.PAUSE, "→ " + to, by);
        sheet().pauseRunning(by.at(), "→ " + to);
    }

    public void finish(int lineNo, Stamp by) {
        work(TicketAct.FINISH, String.valueOf(lineNo), by);
        sheet().stop(lineNo, TicketAct.FINISH, by.at(), null);
    }

    /**
     * Nobody stopped the clock before the day was over: it ends with the shop day, and is marked until somebody has set
     * the minutes right (R12).
     *
     * @param dayEnd when the store closed on the day on which it was started
     */
    public void forget(Instant dayEnd, Stamp by) {
        state = next(LIFE_CYCLE, state, TicketAct.FORGET, technician, by);
        sheet().forgetRunning(dayEnd);
    }

    /**
     * The minutes of a line as they were really worked (R12).
     *
     * @throws org.jiedai.shared.RuleBroken {@link WorkshopRule#CLOCK_RUNS}, {@link SharedRule#REASON_NEEDED},
     *     {@link SharedRule#ABSURD_VALUE}
     */
    public void correct(int lineNo, int minutes, String why, Stamp by) {
        SharedRule.REASON_NEEDED.unless(why != null && !why.isBlank(), TicketAct.CORRECT);
        SharedRule.ABSURD_VALUE.unless(minutes >= 0 && minutes <= MOST_MINUTES, "field.workedMinutes", minutes);
        int before = sheet().line(lineNo).minutesClocked();
        state = next(LIFE_CYCLE, state, TicketAct.CORRECT, lineNo + " · " + before + " → " + minutes + " · " + why, by);
        sheet().line(lineNo).correct(minutes);
    }

    /** When the clock was started that still runs; empty if none does. */
    public Optional<Instant> runningSince() {
        return clock.stream()
                .filter(entry -> entry.endedAt() == null)
                .map(ClockEntry::startedAt)
                .findFirst();
    }

    /** Why a line is not done (R17). */
    public void explain(int lineNo, String why, Stamp by) {
        work(TicketAct.EXPLAIN, lineNo + " · " + why, by);
        sheet().line(lineNo).explain(why);
    }

    /** Something was found; the line it affects waits for the customer's word (R14). */
    public ExtraWorkFound report(RecordNo extraWork, ExtraFinding.Report found, Stamp by) {
        work(TicketAct.REPORT, found.finding(), by);
        if (found.affectedLine() != null) {
            sheet().hold(found.affectedLine(), by.at(), found.finding());
        }
        return new ExtraWorkFound(
                Cover.of(this, by),
                extraWork.value(),
                found.finding(),
                found.safety(),
                found.affectedLine(),
                found.proposed(),
                null);
    }

    /** Parts are asked for (R11). */
    public PartsRequested ask(RecordNo requisition, List<RequestedItem> wanted, Stamp by) {
        work(TicketAct.ASK, requisition.value(), by);
        return new PartsRequested(
                Cover.of(this, by),
                requisition.value(),
                Objects.toString(head.appointmentNo(), null),
                head.plate() == null ? null : head.plate().value(),
                by.login(),
                wanted);
    }

    /** The customer's word: agreed lines come on the ticket, the line that waited may go on (R16). */
    public void decide(Integer affectedLine, List<LineItem> agreed, Instant promise, Stamp by) {
        state = next(LIFE_CYCLE, state, TicketAct.DECIDE, by);
        agreed.forEach(this::enter);
        if (affectedLine != null) {
            sheet().line(affectedLine).hold(false);
        }
        promisedAt = promise;
    }

    public void movePromise(Instant promise, String why, Stamp by) {
        state = next(LIFE_CYCLE, state, TicketAct.MOVE_PROMISE, why, by);
        promisedAt = promise;
    }

    /**
     * All lines are done or explained and nothing waits for the customer (R17).
     *
     * @param undecided findings without the customer's word
     */
    public RepairFinished selfCheck(long undecided, Stamp by) {
        WorkshopRule.EXTRA_WORK_OPEN.unless(undecided == 0, undecided);
        sheet().mustBeSettled();
        work(TicketAct.SELF_CHECK, null, by);
        return new RepairFinished(Cover.of(this, by), technician, results());
    }

    /**
     * The final inspection failed: these lines again, by the same technician, in their bay if it is still free (R17).
     */
    public void rework(List<Integer> again, String why, Bays bays, Stamp by) {
        state = next(LIFE_CYCLE, state, TicketAct.REWORK, why, by);
        again.forEach(lineNo -> sheet().line(lineNo).rework(why));
        reworks++;
        bay = bays.taken().contains(bay) ? null : bay;
    }

    private void work(TicketAct act, String why, Stamp by) {
        WorkshopRule.NOT_YOUR_TICKET.unless(
                technician == null || by.login().equals(technician), String.valueOf(technician));
        state = next(LIFE_CYCLE, state, act, why, by);
    }

    private void enter(LineItem item) {
        lines.add(new TicketLine(item));
        item.parts().forEach(part -> parts.add(new TicketPart(item.lineNo(), part)));
    }

    private Worksheet sheet() {
        return new Worksheet(lines, clock);
    }

    /** What its unfinished lines ask of a technician. */
    public List<NeededSkill> needs() {
        return lines.stream()
                .filter(line -> !line.settled())
                .map(TicketLine::need)
                .toList();
    }

    public List<LineResult> results() {
        return lines.stream().map(TicketLine::result).toList();
    }

    public boolean hasLine(int lineNo) {
        return lines.stream().anyMatch(line -> line.lineNo() == lineNo);
    }

    /**
     * What the customer has agreed to may be drawn without a word; more, or something else, needs a reason (R11, R12).
     *
     * @param quantity how many are asked for the line, with those asked for before
     * @throws org.jiedai.shared.RuleBroken {@link WorkshopRule#PART_NOT_AGREED}
     */
    public void checkAgreed(int lineNo, Part part, int quantity, String why) {
        WorkshopRule.PART_NOT_AGREED.unless(
                quantity <= agreed(lineNo, part) || (why != null && !why.isBlank()), part.name());
    }

    /**
     * A part that does not fit the car's model is not fitted to it, unless it was agreed to for the line (R11).
     *
     * @param modelCode the car's, null if the list of models does not know it
     * @throws org.jiedai.shared.RuleBroken {@link WorkshopRule#PART_FOR_OTHER_MODELS}
     */
    public void checkFits(int lineNo, Part part, String modelCode) {
        WorkshopRule.PART_FOR_OTHER_MODELS.unless(
                part.fits(modelCode) || agreed(lineNo, part) > 0, part.name(), head.vehicle());
    }

    private int agreed(int lineNo, Part part) {
        return parts.stream()
                .filter(mine -> mine.lineNo() == lineNo && mine.partCode().equals(part.code()))
                .mapToInt(TicketPart::quantity)
                .sum();
    }

    /** The number that the next line would have. */
    public int nextLineNo() {
        return lines.stream().mapToInt(TicketLine::lineNo).max().orElse(0) + 1;
    }

    @Override
    public String subject() {
        return number.value();
    }

    public RepairOrderNo number() {
        return number;
    }

    public TicketHead head() {
        return head;
    }

    public TicketState state() {
        return state;
    }

    public String technician() {
        return technician;
    }

    public String bay() {
        return bay;
    }

    public Instant promisedAt() {
        return promisedAt;
    }

    public int reworks() {
        return reworks;
    }

    public List<TicketLine> lines() {
        return List.copyOf(lines);
    }

    public List<ClockEntry> clock() {
        return List.copyOf(clock);
    }

    public List<TicketPart> parts() {
        return List.copyOf(parts);
    }
}

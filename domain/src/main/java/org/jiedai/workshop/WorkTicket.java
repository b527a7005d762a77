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
import java.util.Optional;
import org.jiedai.catalogue.Part;
import org.jiedai.handoff.LineItem;
import org.jiedai.handoff.LineResult;
import org.jiedai.handoff.RepairReleased;
import org.jiedai.shared.Actor;
import org.jiedai.shared.Aggregate;
import org.jiedai.shared.LifeCycle;
import org.jiedai.shared.RepairOrderNo;
import org.jiedai.shared.SharedRule;

/**
 * The workshop's copy of a job (R10 to R17). Comes with the signed order, is given to a technician and a bay, its lines
 * are worked on by the clock, extra work found holds the line it affects until the customer has decided, the
 * technician's self-check sends it back to the front desk; a failed final inspection brings it back.
 */
@Entity
@Table(name = "work_ticket")
public class WorkTicket extends Aggregate {
    public static final LifeCycle<TicketState, TicketAct> LIFE_CYCLE = TicketTable.LINES;

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
        began(TicketAct.RECEIVE, Actor.system(released.by(), released.storeCode()), at, state);
    }

    /** The car came by appointment: who and where was planned is what will be proposed (A7). */
    public void follow(AppointmentPlan plan, Actor actor, Instant at) {
        plan.takeOver(actor, at);
        technician = plan.technician();
        bay = plan.bay();
    }

    /**
     * Gives the car to a technician and a bay, also when somebody else already works on it (R10).
     *
     * @throws org.jiedai.shared.RuleBroken {@link WorkshopRule#SKILL_MISSING}, {@link WorkshopRule#BAY_OCCUPIED}
     */
    public void assign(Actor actor, Instant at, Craftsman who, String where, Bays bays) {
        who.mustMaster(needs());
        String free = bays.mustBeFree(where);
        state = next(LIFE_CYCLE, state, TicketAct.ASSIGN, actor, at, who.login() + " · " + free);
        if (!who.login().equals(technician)) {
            sheet().pauseRunning(at, null);
        }
        technician = who.login();
        bay = free;
    }

    /** The clock runs on this line; what ran before on this ticket pauses (R12). */
    public void start(Actor actor, Instant at, int lineNo) {
        work(TicketAct.START, actor, at, String.valueOf(lineNo));
        sheet().start(lineNo, technician, at);
    }

    public void pause(Actor actor, Instant at, int lineNo, String why) {
        work(TicketAct.PAUSE, actor, at, lineNo + " · " + why);
        sheet().stop(lineNo, TicketAct.PAUSE, at, why);
    }

    /** The technician turns to another line, perhaps of another car: whatever runs here pauses (R12). */
    public void turnAway(Actor actor, Instant at, String to) {
        work(TicketAct.PAUSE, actor, at, "→ " + to);
        sheet().pauseRunning(at, "→ " + to);
    }

    public void finish(Actor actor, Instant at, int lineNo) {
        work(TicketAct.FINISH, actor, at, String.valueOf(lineNo));
        sheet().stop(lineNo, TicketAct.FINISH, at, null);
    }

    /**
     * Nobody stopped the clock before the day was over: it ends with the shop day, and is marked until somebody has set
     * the minutes right (R12).
     *
     * @param dayEnd when the store closed on the day on which it was started
     */
    public void forget(Actor system, Instant at, Instant dayEnd) {
        state = next(LIFE_CYCLE, state, TicketAct.FORGET, system, at, technician);
        sheet().forgetRunning(dayEnd);
    }

    /**
     * The minutes of a line as they were really worked (R12).
     *
     * @throws org.jiedai.shared.RuleBroken {@link WorkshopRule#CLOCK_RUNS}, {@link SharedRule#REASON_NEEDED},
     *     {@link SharedRule#ABSURD_VALUE}
     */
    public void correct(Actor actor, Instant at, int lineNo, int minutes, String why) {
        SharedRule.REASON_NEEDED.unless(why != null && !why.isBlank(), TicketAct.CORRECT);
        SharedRule.ABSURD_VALUE.unless(minutes >= 0 && minutes <= MOST_MINUTES, "field.workedMinutes", minutes);
        int before = sheet().line(lineNo).minutesClocked();
        state = next(
                LIFE_CYCLE,
                state,
                TicketAct.CORRECT,
                actor,
                at,
                lineNo + " · " + before + " → " + minutes + " · " + why);
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
    public void explain(Actor actor, Instant at, int lineNo, String why) {
        work(TicketAct.EXPLAIN, actor, at, lineNo + " · " + why);
        sheet().line(lineNo).explain(why);
    }

    /** Something was found; the line it affects waits for the customer's word (R14). */
    public void report(Actor actor, Instant at, Integer affectedLine, String finding) {
        work(TicketAct.REPORT, actor, at, finding);
        if (affectedLine != null) {
            sheet().hold(affectedLine, at, finding);
        }
    }

    /** Parts are asked for (R11). */
    public void ask(Actor actor, Instant at, String requisition) {
        work(TicketAct.ASK, actor, at, requisition);
    }

    /** The customer's word: agreed lines come on the ticket, the line that waited may go on (R16). */
    public void decide(Actor actor, Instant at, Integer affectedLine, List<LineItem> agreed, Instant promise) {
        state = next(LIFE_CYCLE, state, TicketAct.DECIDE, actor, at, null);
        agreed.forEach(this::enter);
        if (affectedLine != null) {
            sheet().line(affectedLine).hold(false);
        }
        promisedAt = promise;
    }

    public void movePromise(Actor actor, Instant at, Instant promise, String why) {
        state = next(LIFE_CYCLE, state, TicketAct.MOVE_PROMISE, actor, at, why);
        promisedAt = promise;
    }

    /**
     * All lines are done or explained and nothing waits for the customer (R17).
     *
     * @param undecided findings without the customer's word
     */
    public void selfCheck(Actor actor, Instant at, long undecided) {
        WorkshopRule.EXTRA_WORK_OPEN.unless(undecided == 0, undecided);
        sheet().mustBeSettled();
        work(TicketAct.SELF_CHECK, actor, at, null);
    }

    /** The final inspection failed: these lines again, by the same technician, in his bay if it is still free (R17). */
    public void rework(Actor actor, Instant at, List<Integer> again, String why, Bays bays) {
        state = next(LIFE_CYCLE, state, TicketAct.REWORK, actor, at, why);
        again.forEach(lineNo -> sheet().line(lineNo).rework(why));
        reworks++;
        bay = bays.taken().contains(bay) ? null : bay;
    }

    private void work(TicketAct act, Actor actor, Instant at, String why) {
        WorkshopRule.NOT_YOUR_TICKET.unless(
                technician == null || actor.login().equals(technician), String.valueOf(technician));
        state = next(LIFE_CYCLE, state, act, actor, at, why);
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
        int agreed = parts.stream()
                .filter(mine -> mine.lineNo() == lineNo && mine.partCode().equals(part.code()))
                .mapToInt(TicketPart::quantity)
                .sum();
        WorkshopRule.PART_NOT_AGREED.unless(quantity <= agreed || (why != null && !why.isBlank()), part.name());
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
